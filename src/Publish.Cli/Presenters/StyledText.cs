using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>A stretch of a line, and its colour where there is colour.</summary>
/// <param name="Style">As Spectre.Console names it; empty for none.</param>
internal readonly record struct StyledText(string Text, string Style = "")
{
    /// <summary>One line in one colour.</summary>
    public static StyledText[] Line(string text, string style = "") => [new(text, style)];

    public static string Plain(IEnumerable<StyledText> line) =>
        ControlCharacters.Of(string.Concat(line.Select(ink => ink.Text))).TrimEnd();

    /// <summary>For a file.</summary>
    public static string Plain(IEnumerable<StyledText[]> lines) =>
        string.Concat(lines.Select(line => Plain(line) + "\n"));
}
