using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;

namespace Publish.Import;

/// <summary>
/// Puts in the place of shortcodes what a reader of the old site saw there, as far as it is text or a picture.
/// </summary>
/// <param name="picture">The address and the words of an attachment, by its id.</param>
internal sealed class WpShortcodes(
    Func<string, (string Address, string? Alt, string? Caption)?> picture,
    List<Doubt> doubts
)
{
    private static readonly FrozenSet<string> NoteNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "footnote",
        "footnotes",
        "ref",
        "fn",
        "note",
        "efn_note",
        "mfn",
        "sidenote",
        "cref"
    );

    private static readonly FrozenSet<string> NotePlaces = FrozenSet.Create(
        StringComparer.Ordinal,
        "references",
        "reflist",
        "footnotes",
        "footnote_list",
        "show_footnotes",
        "efn_reference",
        "footnotes_area"
    );

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "gallery",
        "audio",
        "video",
        "playlist",
        "contact-form-7",
        "contact-form",
        "recaptcha",
        "sociable",
        "addtoany",
        "toc",
        "nggallery",
        "slideshow",
        "download",
        "form"
    );

    private readonly Dictionary<string, int> closes = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];

    public string Fill(string text)
    {
        var made = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var mark = text.AsSpan(at).IndexOfAny('[', '(');
            if (mark < 0)
                mark = text.Length - at;
            made.Append(text, at, mark);
            at += mark;
            if (at < text.Length)
                at = text[at] == '(' ? Parentheses(text, at, made) : Bracket(text, at, made);
        }
        return made.ToString();
    }

    /// <summary>The notes that were found, as a list for the end of the text; empty where there are none.</summary>
    public string Notes()
    {
        if (notes.Count == 0)
            return "";
        var made = new StringBuilder("<ol class=\"footnotes\">");
        for (var number = 1; number <= notes.Count; number++)
            made.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"fn{number}\">{WpParagraphs.Of(notes[number - 1])}</li>"
            );
        return made.Append("</ol>").ToString();
    }

    private int Parentheses(string text, int at, StringBuilder made)
    {
        if (
            at + 1 < text.Length
            && text[at + 1] == '('
            && Close("))", text, at + 2) is >= 0 and var close
            && close - at < 5000
            && close > at + 4
        )
        {
            Call(text[(at + 2)..close], made);
            return close + 2;
        }
        made.Append(text[at]);
        return at + 1;
    }

    private int Bracket(string text, int at, StringBuilder made)
    {
        if (WpShortcode.At(text, at) is not { } code || !IsCode(code, text))
        {
            made.Append(text[at]);
            return at + 1;
        }
        if (code.IsEnd)
            return code.End;
        var close = Close($"[/{code.Name}]", text, code.End);
        var inner = close < 0 ? "" : text[code.End..close];
        var end = close < 0 ? code.End : close + code.Name.Length + 3;
        if (NoteNames.Contains(code.Name) && inner.Length > 0)
            Call(inner, made);
        else if (code.Name is "caption" or "wp_caption")
            Caption(code, inner, made);
        else if (code.Name is "embed" && inner.Trim() is { Length: > 0 and < 2000 } address)
            made.Append(
                CultureInfo.InvariantCulture,
                $"<iframe src=\"{WebUtility.HtmlEncode(WebUtility.HtmlDecode(address))}\"></iframe>"
            );
        else if (
            code.Name is "audio" or "video"
            && (
                code.Attributes.GetValueOrDefault("src")
                ?? code.Attributes.GetValueOrDefault("mp3")
                ?? code.Attributes.GetValueOrDefault("mp4")
            )
                is { } file
        )
            made.Append(CultureInfo.InvariantCulture, $"<iframe src=\"{WebUtility.HtmlEncode(file)}\"></iframe>");
        else if (code.Name is "gallery")
            Gallery(code, made);
        else if (!NotePlaces.Contains(code.Name))
        {
            doubts.Add(
                new(
                    DoubtKind.LeftOut,
                    $"WordPress put something in the place of [{code.Name}] that is not in the export. What stood within it was kept.",
                    Excerpt.Of(text[at..code.End])
                )
            );
            return code.End;
        }
        return end;
    }

    /// <summary>
    /// Whether a word in brackets is one that a program understands; <c>[sic]</c> and <c>[in Korean]</c> are not.
    /// </summary>
    private bool IsCode(WpShortcode code, string text) =>
        NoteNames.Contains(code.Name)
            ? code.IsEnd || Close($"[/{code.Name}]", text, code.End) >= 0
            : NotePlaces.Contains(code.Name)
                || Known.Contains(code.Name)
                || code.Name is "caption" or "embed"
                || code.Attributes.Keys.Any(key => key[0] != '#')
                || (
                    code.Attributes.Count == 0
                    && (
                        code.IsEnd
                        || code.Name.Contains('_', StringComparison.Ordinal)
                        || Close($"[/{code.Name}]", text, code.End) >= 0
                    )
                );

    /// <summary>
    /// Where a mark comes next; each is looked for once, so that a text of a hundred thousand brackets costs its
    /// length.
    /// </summary>
    private int Close(string mark, string text, int from)
    {
        if (closes.TryGetValue(mark, out var known) && (known < 0 || known >= from))
            return known;
        return closes[mark] = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
    }

    private void Call(string note, StringBuilder made)
    {
        notes.Add(note.Trim());
        made.Append(CultureInfo.InvariantCulture, $"<sup><a href=\"#fn{notes.Count}\">{notes.Count}</a></sup>");
    }

    private static void Caption(WpShortcode code, string inner, StringBuilder made)
    {
        var picture =
            inner.LastIndexOf("</a>", StringComparison.OrdinalIgnoreCase) is >= 0 and var link ? link + 4
            : inner.IndexOf("<img", StringComparison.OrdinalIgnoreCase) is >= 0 and var open
            && inner.IndexOf('>', open) is >= 0 and var end
                ? end + 1
            : 0;
        var words = inner[picture..].Trim() is { Length: > 0 } behind
            ? behind
            : code.Attributes.GetValueOrDefault("caption") ?? "";
        made.Append(
            CultureInfo.InvariantCulture,
            $"<figure>{inner[..picture].Trim()}<figcaption>{words}</figcaption></figure>"
        );
    }

    private void Gallery(WpShortcode code, StringBuilder made)
    {
        var missing = 0;
        foreach (
            var id in (code.Attributes.GetValueOrDefault("ids") ?? code.Attributes.GetValueOrDefault("include") ?? "")
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Take(200)
        )
            if (picture(id) is var (address, alt, caption))
                made.Append(
                    CultureInfo.InvariantCulture,
                    $"<figure><img src=\"{WebUtility.HtmlEncode(address)}\" alt=\"{WebUtility.HtmlEncode(alt)}\"><figcaption>{WebUtility.HtmlEncode(caption)}</figcaption></figure>"
                );
            else
                missing++;
        if (missing > 0 || code.Attributes.Count == 0)
            doubts.Add(
                new(
                    DoubtKind.LeftOut,
                    "A gallery showed pictures that the export does not name. Look at the old page and add those that matter."
                )
            );
    }
}
