using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>A part of a line with a style.</summary>
/// <param name="Style">A style of Spectre.Console; empty for none.</param>
internal readonly record struct StyledText(string Text, string Style = "")
{
    /// <summary>A line in one style.</summary>
    public static StyledText[] Line(string text, string style = "") => [new(text, style)];

    public static string Plain(IEnumerable<StyledText> line) =>
        ControlCharacters.Of(string.Concat(line.Select(ink => ink.Text))).TrimEnd();

    /// <summary>The lines as plain text, for a file.</summary>
    public static string Plain(IEnumerable<StyledText[]> lines) =>
        string.Concat(lines.Select(line => Plain(line) + "\n"));
}
