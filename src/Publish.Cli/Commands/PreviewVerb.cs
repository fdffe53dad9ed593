using System.CommandLine;
using Publish.Cli.Preview;
using Publish.Cli.Results;
using Publish.Engine.Build;
using Publish.Engine.Rendering;
using Publish.Printing.Pdf;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish preview</c>: serves the site on this machine, and reloads pages when the input changes.
/// </summary>
internal sealed class PreviewVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();

    private readonly Option<int> port = new("--port", "-p")
    {
        Description = "Where it listens, on this machine alone.",
        HelpName = "number",
        DefaultValueFactory = _ => 5080,
    };

    public PreviewVerb() =>
        Command = new Command(
            "preview",
            "Shows the site on this machine while it is written: drafts and embargoed documents too."
        )
        {
            input,
            port,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish preview", "publish preview --port 8080 --input ../site/input"];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var root = desk.Around.Full(given.GetValue(input)!);
        var number = given.GetValue(port);
        if (number is < 0 or > 65535)
            return new Refusal($"There is no port {number}. Choose one from 1024 to 65535.", ExitCode.Usage);
        using var site = new PreviewDesk(desk.Get<EditionReader>(), desk.Get<PageRenderer>(), root, desk.Around.Clock);
        var server = new PreviewServer(site);
        await using (server.ConfigureAwait(false))
        {
            try
            {
                await server.Start(number, stop).ConfigureAwait(false);
            }
            catch (IOException)
            {
                return new Refusal($"Port {number} is in use. Choose another with --port.", ExitCode.Environment);
            }
            site.Reread = read => new Read(read.Diagnostics, root).WriteTo(desk.Presenter);
            site.Failed = fault => new Fault(fault).WriteTo(desk.Presenter);
            site.Watch();
            new Read(site.Now.Site.Diagnostics, root).WriteTo(desk.Presenter);
            if (site.Now.Site.HasSheets && MissingScript.Of(desk.Get<PageRenderer>().SheetScript) is { } missing)
                new MessageResult($"Letters on paper are shown without pages. {missing.Why}").WriteTo(desk.Presenter);
            new MessageResult($"Look at {server.Address}. It follows what you save; Ctrl-C ends it.").WriteTo(
                desk.Presenter
            );
            await Ended(stop).ConfigureAwait(false);
        }
        return new MessageResult("Ended.");
    }

    /// <summary>Waits until the user interrupts the preview, its regular end.</summary>
    private static async Task Ended(CancellationToken stop)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) { }
    }
}
