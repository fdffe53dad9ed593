using Publish.Cli.Doctor;
using Publish.Cli.Presenters;
using Publish.Engine.Host;

namespace Publish.Cli.Results;

/// <summary>
/// The result of <c>publish doctor</c>: each requirement of the machine, its purpose, and the install command.
/// </summary>
/// <param name="IsWhole">Whether the commands of every operating system are printed.</param>
internal sealed record Diagnosed(MachineReport Report, bool IsWhole) : Answer
{
    public override ExitCode Exit => Report.Lacking.Any() ? ExitCode.Environment : ExitCode.Done;

    public override void WriteTo(Presenter to) => to.Lines(Told(to.Around));

    private IEnumerable<StyledText[]> Told(HostEnvironment around)
    {
        foreach (var one in Report.All)
        {
            yield return
            [
                new($"{one.Name}: ", "bold"),
                new(one.Found, Style(one)),
                new(one.NeededFor is { } setting ? $" (this site needs it: {setting})" : ""),
            ];
            yield return StyledText.Line($"  {one.Purpose}");
            if (one.Tool is { } tool && (one.IsMissing || IsWhole))
                foreach (var command in IsWhole ? Every(tool, around.Host) : LossLines.Commands(tool, around.Host))
                    yield return StyledText.Line($"  {command}", "blue");
            yield return [];
        }
        yield return Verdict(around);
    }

    /// <summary>The commands of every operating system, this one's first.</summary>
    private static IEnumerable<string> Every(Tool tool, HostSystem? here) =>
        tool.OnlyCommand is { } only
            ? [only]
            : from system in Enum.GetValues<HostSystem>()
            orderby system != here
            select $"{system.Name()}: {tool.Commands[system]}";

    private static string Style(Examined one) =>
        one switch
        {
            { IsMissing: false } => "green",
            { NeededFor: null } => "yellow",
            _ => "red",
        };

    private StyledText[] Verdict(HostEnvironment around) =>
        (Report, Report.Lacking.Select(one => one.Name).ToList()) switch
        {
            ({ Site: null }, _) => StyledText.Line(
                "There is no site here that can be read, so nothing of it is needed by one. In a site, publish doctor says what its settings need.",
                "bold"
            ),
            ({ Site: { } site }, []) => StyledText.Line(
                $"This machine has all that the site in {around.Shown(site)} needs.",
                "bold green"
            ),
            ({ Site: { } site }, var lacking) => StyledText.Line(
                $"The site in {around.Shown(site)} needs what this machine lacks: {string.Join(", ", lacking)}. Without it, a build leaves something out, and a strict one writes nothing.",
                "bold red"
            ),
        };
}
