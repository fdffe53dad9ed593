using System.CommandLine;
using Publish.Cli.Answers;

namespace Publish.Cli.Verbs;

/// <summary><c>publish preview</c>: shows the site while it is written.</summary>
internal sealed class PreviewVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    private readonly Option<int> port = new("--port", "-p")
    {
        Description = "Where it listens, on this machine alone.",
        HelpName = "number",
        DefaultValueFactory = _ => 5080,
    };

    public PreviewVerb() => Command = new Command("preview", "Shows the site on this machine while it is written: drafts and embargoed documents too.") { input, port };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } = ["publish preview", "publish preview --port 8080 --input ../site/input"];

    public Task<Answer> Run(ParseResult given, Desk desk, CancellationToken stop) => throw new NotImplementedException();
}
