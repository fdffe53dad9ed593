using System.Text.RegularExpressions;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Escapes Markdown markers in new words that would change the block's structure, such as a paragraph that begins with
/// a number and a full stop.
/// </summary>
internal static partial class BlockMarkerEscaper
{
    public static string Of(string words, LeafKind leaf, bool beginsLine) =>
        leaf switch
        {
            LeafKind.Line => words,
            LeafKind.Cell => Pipe().Replace(words, @"$1\|"),
            LeafKind.Caption => Quote().Replace(words, @"$1\"""),
            LeafKind.Alternative => Bracket().Replace(words, @"$1\$2"),
            _ when beginsLine => Begins(words),
            _ => words,
        };

    private static string Begins(string words)
    {
        words = words.TrimStart();
        if (Number().Match(words) is { Success: true } number)
            return words.Insert(number.Groups[1].Length, "\\");
        return Sign().IsMatch(words) ? "\\" + words : words;
    }

    [GeneratedRegex(@"^(\d{1,3})[.)](\s|$)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^([-+*:](\s|$)|#{1,6}(\s|$)|>|(`{3}|~{3})|\[\^[^\]]+\]:|([-_*=]\s*){3,}$|=+\s*$|\|)")]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\|")]
    private static partial Regex Pipe();

    [GeneratedRegex("""(?<!\\)((?:\\\\)*)"(?!\\)""")]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)([\[\]])")]
    private static partial Regex Bracket();
}
