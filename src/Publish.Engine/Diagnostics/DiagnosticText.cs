using System.Globalization;
using System.Text;

namespace Publish.Engine.Diagnostics;

/// <summary>Formats a diagnostic as plain lines: place, message, source line with a caret, remedy.</summary>
public static class DiagnosticText
{
    private const int WidestLine = 100,
        MostPlaces = 5;

    public static string Render(Diagnostic diagnostic) => string.Join('\n', Lines(diagnostic));

    public static IReadOnlyList<string> Lines(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var place = diagnostic.Place;
        var (line, column) = place.Position;
        var severity = diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";
        var lines = new List<string>
        {
            $"{ControlCharacters.Of(place.Source.Path)}:{line}:{column}: {severity} {diagnostic.Rule.Code}: {ControlCharacters.Of(diagnostic.Message, spaces: true)}",
        };
        if (place.Source.Text.Length > 0)
        {
            var (shown, caret) = Cut(place.Line, place.InLine);
            lines.Add("    " + shown);
            lines.Add("    " + new string(' ', caret) + "^");
        }
        foreach (var part in diagnostic.Mend.Split('\n'))
            lines.Add("  " + ControlCharacters.Of(part, spaces: true));
        lines.AddRange(Others(diagnostic).Select(line => "  " + line));
        return lines;
    }

    /// <summary>Lines that list its other places and count the diagnostics that follow from it.</summary>
    public static IEnumerable<string> Others(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.Elsewhere is { Count: > 0 } places)
        {
            var more = places.Count - MostPlaces;
            yield return $"At {Counted(places.Count, "more place")}: {string.Join(", ", places.Take(MostPlaces).Select(Named))}"
                + (more > 0 ? $", and {Number(more)} more, which publish check --all tells." : ".");
        }
        if (diagnostic.Following > 0)
            yield return $"{Counted(diagnostic.Following, "other complaint")} may come from this; "
                + "what is left will be told when it is mended, and publish check --all tells all now.";
    }

    private static string Named(Place place)
    {
        var (line, column) = place.Position;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ControlCharacters.Of(place.Source.Path)}:{line}:{column}"
        );
    }

    private static string Counted(int count, string noun) => Number(count) + " " + noun + (count == 1 ? "" : "s");

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The source line, cut to the width of a terminal, and the number of columns before the caret.</summary>
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
            ControlCharacters.Append(shown, rune, spaces: true);
            width += ControlCharacters.Width(rune, spaces: true);
            at += rune.Utf16SequenceLength;
        }
        return (shown.ToString(), at <= caret ? width : before);
    }

    /// <summary>Index to begin at so that at most <paramref name="widest"/> columns stand before the caret.</summary>
    private static int Back(ReadOnlySpan<char> line, int caret, int widest)
    {
        var (from, width) = (caret, 0);
        while (from > 0)
        {
            Rune.DecodeLastFromUtf16(line[..from], out var rune, out var length);
            if ((width += ControlCharacters.Width(rune, spaces: true)) > widest)
                return from;
            from -= length;
        }
        return 0;
    }
}
