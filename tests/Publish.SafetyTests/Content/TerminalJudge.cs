using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Reads what the program printed as a terminal does, or as GitHub's runner reads a log: it may colour, and say;
/// content commands nothing.
/// </summary>
internal static partial class TerminalJudge
{
    public static IEnumerable<string> Complaints(string printed) =>
        from line in Colour().Replace(printed, "").Split('\n')
        from rune in line.EnumerateRunes()
        where
            Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.PrivateUse
        select $"U+{rune.Value:X4} in {line}";

    /// <summary>
    /// The runner obeys a line that begins with two colons, whatever stands before them in white space, and two signs
    /// and a bracket wherever they stand.
    /// </summary>
    public static IEnumerable<string> CommandsIn(string log)
    {
        string? until = null;
        foreach (var line in log.Split('\n').Select(line => line.Trim()))
            if (until is not null)
                until = line == $"::{until}::" ? null : until;
            else if (line.StartsWith("::stop-commands::", StringComparison.Ordinal))
                until = line["::stop-commands::".Length..];
            else if (
                line.StartsWith("::", StringComparison.Ordinal)
                    ? !Annotation().IsMatch(line)
                    : line.Contains("##[", StringComparison.Ordinal)
            )
                yield return line;
    }

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Colour();

    [GeneratedRegex(@"^::(error|warning) file=[^:,]+(,line=\d+,col=\d+)?,title=[A-Za-z0-9-]+::.")]
    private static partial Regex Annotation();
}
