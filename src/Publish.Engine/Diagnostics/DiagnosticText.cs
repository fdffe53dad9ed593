using System.Text;

namespace Publish.Engine.Diagnostics;

/// <summary>A diagnostic as plain lines: where, what, the line itself with a caret, and what to do.</summary>
public static class DiagnosticText
{
    private const int WidestLine = 100;

    public static string Render(Diagnostic diagnostic) => string.Join('\n', Lines(diagnostic));

    public static IReadOnlyList<string> Lines(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var place = diagnostic.Place;
        var (line, column) = place.Position;
        var severity = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        var lines = new List<string> { $"{Visible.Of(place.Source.Path)}:{line}:{column}: {severity} {diagnostic.Rule.Code}: {Visible.Of(diagnostic.Message, spaces: true)}" };
        if (place.Source.Text.Length > 0)
        {
            var (shown, caret) = Cut(place.Line, place.InLine);
            lines.Add("    " + shown);
            lines.Add("    " + new string(' ', caret) + "^");
        }
        foreach (var part in diagnostic.Mend.Split('\n'))
            lines.Add("  " + Visible.Of(part, spaces: true));
        return lines;
    }

    /// <summary>The line as a terminal can show it, and how many of its columns stand before the caret.</summary>
    internal static (string Shown, int Caret) Cut(ReadOnlySpan<char> line, int caret)
    {
        caret = Math.Min(caret, line.Length);
        var from = Back(line, caret, WidestLine / 2);
        var shown = new StringBuilder(from > 0 ? "…" : "");
        var (width, before, at) = (shown.Length, shown.Length, from);
        foreach (var rune in line[from..].EnumerateRunes())
        {
            if (at <= caret)
                before = width;
            if (width >= WidestLine)
            {
                shown.Append('…');
                return (shown.ToString(), before);
            }
            Visible.Append(shown, rune, spaces: true);
            width += Visible.Width(rune, spaces: true);
            at += rune.Utf16SequenceLength;
        }
        return (shown.ToString(), at <= caret ? width : before);
    }

    /// <summary>Where to begin so that at most <paramref name="widest"/> columns stand before the caret.</summary>
    private static int Back(ReadOnlySpan<char> line, int caret, int widest)
    {
        var (from, width) = (caret, 0);
        while (from > 0)
        {
            Rune.DecodeLastFromUtf16(line[..from], out var rune, out var length);
            if ((width += Visible.Width(rune, spaces: true)) > widest)
                return from;
            from -= length;
        }
        return 0;
    }
}
