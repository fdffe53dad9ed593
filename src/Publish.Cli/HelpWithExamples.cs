using System.CommandLine;
using System.CommandLine.Invocation;
using Publish.Cli.Commands;

namespace Publish.Cli;

/// <summary>The standard help, followed by example command lines and the exit codes.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction usual, IReadOnlyList<IVerb> verbs)
    : SynchronousCommandLineAction
{
    private static readonly string[] First =
    [
        "publish new letter \"On the return of the crew\"   begin a letter",
        "publish preview                                   see it at http://localhost:5080",
        "publish check                                     find what is wrong, embargoed documents too",
        "publish build                                     make the site in output/",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var verb = verbs.FirstOrDefault(verb => verb.Command == parseResult.CommandResult.Command);
        output.WriteLine("Examples:");
        foreach (var example in verb?.Examples ?? First)
            output.WriteLine("  " + example);
        output.WriteLine();
        output.WriteLine(
            "Ends with 0 when done, 1 on errors in the content, 2 on wrong usage, 3 when the machine does not allow it."
        );
        return 0;
    }
}
