using Publish.Engine.Host;

namespace Publish.Cli.Presenters;

/// <summary>Says what a strict build would have lost, and what to install.</summary>
internal static class LossLines
{
    /// <param name="here">The system that commands are told for; null where it is none of them, so that all
    /// are.</param>
    public static IReadOnlyList<string> Of(Loss loss, HostSystem? here)
    {
        var lines = new List<string> { $"error: {loss.Lost} {loss.Why}".TrimEnd() };
        if (loss.Needs is { } tool)
            lines.AddRange(Commands(tool, here).Select(line => $"  Install {tool.Name}{Version(tool)}: {line}"));
        return lines;
    }

    /// <summary>That of this system; where it is none of those, each with its system's name.</summary>
    public static IEnumerable<string> Commands(Tool tool, HostSystem? here) =>
        tool.OnlyCommand is { } only ? [only]
        : here is { } system ? [tool.Commands[system]]
        : Enum.GetValues<HostSystem>().Select(one => $"{tool.Commands[one]} ({one.Name()})");

    private static string Version(Tool tool) => tool.Oldest is { } oldest ? $" {oldest} or later" : "";
}
