using System.Text.RegularExpressions;

namespace Publish.Model;

/// <summary>
/// Line breaking: finds words, figures and names that browsers would break inside, as no-break ranges, each whole so
/// that screen readers do not pause within.
/// </summary>
internal static partial class LineBreakRules
{
    /// <summary>Stands for a footnote reference in a text.</summary>
    public const char Call = '\uFDD0';

    /// <summary>Longest no-break range in a text, in em.</summary>
    public const double LongestInText = 12;

    /// <summary>Longest no-break range in a title, in em.</summary>
    public const double LongestInTitle = 9.5;

    /// <summary>A mark that must not begin a line, with the characters before it.</summary>
    [GeneratedRegex(
        "(?:(?<![\u3400-\u9FFF])[\u3400-\u9FFF]{1,4}|[\u3400-\u9FFF]|(?<![A-Za-z0-9])[A-Za-z0-9]+)(?:·|(?<=[^A-Za-z])—(?!—)|[–～])(?=[\u3400-\u9FFF0-9A-Za-z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();

    /// <summary>Finds no-break ranges.</summary>
    /// <param name="found">Receives them in order, without overlap.</param>
    public static void Find(ReadOnlySpan<char> text, Language context, double longest, List<NoBreakRange> found)
    {
        var wanted = new List<NoBreakRange>();
        var rest = new List<NoBreakRange>();
        FigureLineBreaks.Find(text, context, wanted);
        PersonNames.Find(text, context, wanted);
        if (context.IsKorean)
        {
            for (var index = 0; index < wanted.Count; index++)
                wanted[index] = KoreanLineBreaks.Whole(text, wanted[index], longest);
            KoreanLineBreaks.Find(text, longest, wanted, rest);
        }
        if (longest == LongestInTitle && (context.IsChinese || context.IsJapanese))
            TitleParts.Find(text, wanted, rest);
        if (text.ContainsAnyInRange('\u3400', '\u9FFF'))
            foreach (var match in Mark().EnumerateMatches(text))
                rest.Add(new(match.Index, match.Index + match.Length));
        Take(text, wanted, longest, found);
        Take(text, rest, longest, found);
    }

    /// <summary>Approximate width in em: 1 for East Asian characters, else .55.</summary>
    public static double Width(ReadOnlySpan<char> text)
    {
        var width = 0d;
        foreach (var c in text)
            width += Width(c);
        return width;
    }

    public static double Width(char c) => c >= '\u1100' && !char.IsLowSurrogate(c) ? 1 : .55;

    // Overlapping ranges are joined where short enough; else the first is kept.
    private static void Take(
        ReadOnlySpan<char> text,
        List<NoBreakRange> wanted,
        double longest,
        List<NoBreakRange> found
    )
    {
        foreach (var one in wanted)
        {
            var (start, end) = (one.Start - Half(text, one.Start), one.End + Half(text, one.End));
            var at = FirstBehind(found, start);
            var after = at;
            while (after < found.Count && found[after].Start < one.End)
                (start, end) = (Math.Min(start, found[after].Start), Math.Max(end, found[after++].End));
            if (Width(text[start..end]) > longest)
                continue;
            found.RemoveRange(at, after - at);
            found.Insert(at, new(start, end));
        }
    }

    /// <summary>Index of the first range that ends after a place.</summary>
    private static int FirstBehind(List<NoBreakRange> found, int place)
    {
        var (first, last) = (0, found.Count);
        while (first < last)
            if ((first + last) / 2 is var middle && found[middle].End > place)
                last = middle;
            else
                first = middle + 1;
        return first;
    }

    /// <summary>1 within a surrogate pair, else 0.</summary>
    private static int Half(ReadOnlySpan<char> text, int place) =>
        place < text.Length && char.IsLowSurrogate(text[place]) ? 1 : 0;
}
