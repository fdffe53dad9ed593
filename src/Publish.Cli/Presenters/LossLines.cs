using Publish.Engine.Host;

namespace Publish.Cli.Presenters;

/// <summary>The lines for a loss of a strict build, with the commands to install what is missing.</summary>
internal static class LossLines
{
    /// <param name="here">The operating system whose commands are printed; null for those of all.</param>
    public static IReadOnlyList<string> Of(Loss loss, HostSystem? here)
    {
        var lines = new List<string> { $"error: {loss.Lost} {loss.Why}".TrimEnd() };
        if (loss.Needs is { } tool)
            lines.AddRange(Commands(tool, here).Select(line => $"  Install {tool.Name}{Version(tool)}: {line}"));
        return lines;
    }

    /// <summary>
    /// The install command for one operating system; for none, those of all, each with its system's name.
    /// </summary>
    public static IEnumerable<string> Commands(Tool tool, HostSystem? here) =>
        tool.OnlyCommand is { } only ? [only]
        : here is { } system ? [tool.Commands[system]]
        : Enum.GetValues<HostSystem>().Select(one => $"{tool.Commands[one]} ({one.Name()})");

    private static string Version(Tool tool) => tool.Oldest is { } oldest ? $" {oldest} or later" : "";
}
