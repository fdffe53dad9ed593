using System.Collections.Frozen;
using System.Text;

namespace Publish.Import;

/// <summary>
/// Makes paragraphs of blank lines, as WordPress does when it shows a text: its editor keeps none in the text itself.
/// </summary>
internal static class WpParagraphs
{
    private static readonly FrozenSet<string> Blocks = (
        "table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area blockquote address p style script h1 h2 h3 h4 h5 h6 hr "
        + "fieldset legend section article aside hgroup header footer nav figure figcaption details menu summary iframe"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Named = Blocks.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The text with its paragraphs and line breaks as elements.</summary>
    public static string Of(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var made = new StringBuilder(text.Length + 200);
        var piece = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == '<' && Tag(text, at) is var (name, isEnd, end))
            {
                if (!isEnd && name is "pre" or "script" or "style")
                    end = text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase) is >= 0 and var close
                        ? close
                        : text.Length;
                if (Named.Contains(name))
                {
                    Flush(made, piece);
                    made.Append(text, at, end - at);
                    at = end;
                    if (
                        !isEnd
                        && name
                            is "p"
                                or "li"
                                or "td"
                                or "th"
                                or "dt"
                                or "dd"
                                or "h1"
                                or "h2"
                                or "h3"
                                or "h4"
                                or "h5"
                                or "h6"
                                or "figure"
                                or "figcaption"
                                or "summary"
                                or "address"
                                or "caption"
                    )
                        at = Within(text, at, name, made);
                }
                else
                {
                    piece.Append(text, at, end - at);
                    at = end;
                }
            }
            else if (text[at] == '\n' && NextLine(text, at) is var next and > 0)
            {
                Flush(made, piece);
                at = next;
            }
            else
                piece.Append(text[at++]);
        }
        Flush(made, piece);
        return made.ToString();
    }

    /// <summary>
    /// The text in an element that holds words itself: one block, its line ends breaks, up to the next tag of a block.
    /// </summary>
    private static int Within(string text, int at, string name, StringBuilder made)
    {
        var piece = new StringBuilder();
        var blank = false;
        while (at < text.Length && !(text[at] == '<' && Tag(text, at) is var (inner, _, _) && Named.Contains(inner)))
        {
            blank |= text[at] == '\n' && NextLine(text, at) > 0 && text.AsSpan(at).TrimStart() is [not '<', ..];
            piece.Append(text[at++]);
        }
        if (blank && name is "li" or "td" or "dd" && blank)
            made.Append(Of(piece.ToString()));
        else
            made.Append(Breaks(piece.ToString().Trim('\n', ' ')));
        return at;
    }

    private static void Flush(StringBuilder made, StringBuilder piece)
    {
        var text = piece.ToString().Trim('\n', ' ', '\t');
        piece.Clear();
        if (text.Length > 0)
            made.Append("<p>").Append(Breaks(text)).Append("</p>\n");
    }

    private static string Breaks(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return text;
        var made = new StringBuilder(text.Length + 50);
        foreach (var line in text.Split('\n'))
        {
            var said = line.Trim();
            if (made.Length > 0)
                made.Append(EndsWithBreak(made) ? "\n" : "<br>\n");
            made.Append(said);
        }
        return made.ToString();
    }

    private static bool EndsWithBreak(StringBuilder made)
    {
        var tail = made.Length > 8 ? made.ToString(made.Length - 8, 8) : made.ToString();
        return tail.EndsWith("<br>", StringComparison.OrdinalIgnoreCase)
            || tail.EndsWith("<br/>", StringComparison.OrdinalIgnoreCase)
            || tail.EndsWith("<br />", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Behind a line that is blank; 0 where the next line is none.</summary>
    private static int NextLine(string text, int feed)
    {
        var end = 0;
        for (var at = feed + 1; at < text.Length && char.IsWhiteSpace(text[at]); at++)
            if (text[at] == '\n')
                end = at;
        return end;
    }

    private static (string Name, bool IsEnd, int End)? Tag(string text, int at)
    {
        var isEnd = at + 1 < text.Length && text[at + 1] == '/';
        var name = at + (isEnd ? 2 : 1);
        var stop = name;
        while (stop < text.Length && stop - name < 20 && char.IsAsciiLetterOrDigit(text[stop]))
            stop++;
        if (stop == name)
            return null;
        var limit = Math.Min(text.Length - stop, 20_000);
        var close = text.AsSpan(stop, limit).IndexOf('>');
        return close < 0 ? null : (text[name..stop].ToLowerInvariant(), isEnd, stop + close + 1);
    }
}
