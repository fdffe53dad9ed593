using System.Text.RegularExpressions;

namespace Publish.Model;

/// <summary>
/// Line breaking of Chinese titles and addresses: finds names with offices, places after streets, and the last words,
/// as no-break ranges.
/// </summary>
internal static partial class TitleParts
{
    [GeneratedRegex(
        "[\u3400-\u9FFF]{0,3}(?:主席|总统|總統|总理|總理|部长|部長|大使|委员长|委員長|秘书长|秘書長|专员|專員)(?:的?[信函]$)?"
            + "|(?<=[市区區县縣街路道])[\u3400-\u9FFF]{2,6}(?=（[0-9]+）)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();

    /// <summary>Four characters at the end, so that none is alone on the last line.</summary>
    [GeneratedRegex("[\u3400-\u9FFF]{4}[”」』》）？！。]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    public static void Find(ReadOnlySpan<char> text, List<NoBreakRange> wanted, List<NoBreakRange> rest)
    {
        foreach (var match in Whole().EnumerateMatches(text))
            wanted.Add(new(match.Index, match.Index + match.Length));
        if (LineBreakRules.Width(text) > LineBreakRules.LongestInTitle)
            foreach (var match in Last().EnumerateMatches(text))
                rest.Add(new(match.Index, match.Index + match.Length));
    }
}
