using System.CommandLine;
using Publish.Cli.Results;
using Publish.Engine.Build;

namespace Publish.Cli.Commands;

/// <summary>
/// <c>publish check</c>: reads the whole input, drafts and embargoed documents too, and prints the diagnostics; writes
/// nothing.
/// </summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Option<string> input = CommonOptions.Input();
    private readonly Option<bool> all = new("--all")
    {
        Description = "Tells every place by itself, also where many have one cause.",
    };

    public CheckVerb() =>
        Command = new Command(
            "check",
            "Reads everything, drafts and embargoed documents too, and tells what is wrong. Makes nothing."
        )
        {
            all,
            input,
        };

    public Command Command { get; }

    public IReadOnlyList<string> Examples { get; } =
    ["publish check", "publish check --all", "publish check --input ../site/input --plain"];

    public async Task<Answer> Run(ParseResult given, CommandContext desk, CancellationToken stop)
    {
        var request = new EditionRequest
        {
            Input = desk.Around.Full(given.GetValue(input)!),
            At = BuildTime.Of(desk.Around.Clock.GetUtcNow()),
        };
        var reader = desk.Get<EditionReader>();
        var (whole, released) = await Task.Run(() => reader.ReadWhole(request, desk.NewProgress()), stop)
            .ConfigureAwait(false);
        return Checked.Of([whole, released], request.Input) with { IsWhole = given.GetValue(all) };
    }
}
