using System.Net;
using System.Text;

namespace Publish.Import;

/// <summary>
/// Puts into a text what the templates of Hugo, Jekyll and Statiq put there, as far as it is text, a picture or an
/// address.
/// </summary>
/// <param name="addressOf">The address of another file of the site, by its path or name.</param>
internal sealed class ShortcodeText(Func<string, string?> addressOf, List<Doubt> doubts)
{
    private const int Longest = 4000;

    private static readonly (string Open, string Close)[] Marks =
    [
        ("{{<", ">}}"),
        ("{{%", "%}}"),
        ("{{", "}}"),
        ("{%", "%}"),
        ("{:", "}"),
        ("<?#", "?>"),
        ("<?^", "?>"),
        ("<?!", "?>"),
    ];

    /// <summary>Where each mark is closed next, so that a text of open ones is searched once.</summary>
    private readonly int[] closes = new int[Marks.Length];

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public string Fill(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal) && !text.Contains("<?", StringComparison.Ordinal))
            return text;
        closes.AsSpan().Fill(-1);
        var made = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var open = text.AsSpan(at).IndexOfAny('{', '<');
            if (open < 0)
                open = text.Length - at;
            made.Append(text, at, open);
            at += open;
            if (at < text.Length)
                at = One(text, at, made);
        }
        return made.ToString();
    }

    private int One(string text, int at, StringBuilder made)
    {
        for (var mark = 0; mark < Marks.Length; mark++)
            if (Marks[mark] is var (open, close) && string.CompareOrdinal(text, at, open, 0, open.Length) == 0)
            {
                var start = at + open.Length;
                var end =
                    closes[mark] >= start
                        ? closes[mark]
                        : closes[mark] = text.IndexOf(close, start, StringComparison.Ordinal) is >= 0 and var next
                            ? next
                            : int.MaxValue;
                if (end - start > Longest)
                    break;
                var behind = end + close.Length;
                var inner = text[start..end].Trim(' ', '\t', '\n', '\r', '-', '~');
                if (open == "{:")
                    return Kramdown(text, behind);
                var skipTo = Say(inner, text[at..behind], text, behind, made);
                return skipTo;
            }
        made.Append(text[at]);
        return at + 1;
    }

    /// <summary>
    /// Attributes in kramdown's form dress a block and say nothing; one that stands alone takes its line along.
    /// </summary>
    private static int Kramdown(string text, int behind) =>
        behind < text.Length && text[behind] == '\n' ? behind + 1 : behind;

    private int Say(string inner, string whole, string text, int behind, StringBuilder made)
    {
        if (inner.StartsWith("/*", StringComparison.Ordinal))
        {
            made.Append(whole.Replace("/*", "", StringComparison.Ordinal).Replace("*/", "", StringComparison.Ordinal));
            return behind;
        }
        var words = ShortcodeWords.Of(inner);
        var (name, target) = (words.Name, words.First);
        if (name is "ref" or "relref" or "post_url" or "link" && target is not null)
            made.Append(Address(target));
        else if (name is "figure" or "img" or "image" && words.Value("src", "0") is { } source)
            Figure(words, source, made);
        else if (name is "youtube" or "vimeo" && words.Value("id", "0") is { } id)
            made.Append("<iframe src=\"https://")
                .Append(name == "vimeo" ? "vimeo.com/" : "www.youtube.com/watch?v=")
                .Append(WebUtility.UrlEncode(id))
                .Append("\"></iframe>");
        else if (name is "comment")
            return
                text.IndexOf("endcomment", behind, StringComparison.Ordinal) is >= 0 and var end
                && text.IndexOf("%}", end, StringComparison.Ordinal) is >= 0 and var close
                ? close + 2
                : behind;
        else if (
            whole.StartsWith("{{", StringComparison.Ordinal) && inner.Contains("relative_url", StringComparison.Ordinal)
            || inner.Contains("absolute_url", StringComparison.Ordinal)
        )
            made.Append(inner.Split('|')[0].Trim().Trim('"', '\''));
        else if (
            name is not ("site.baseurl" or "site.url" or "raw" or "endraw" or "highlight" or "endhighlight")
            && name[0] != '/'
            && !name.StartsWith("end", StringComparison.Ordinal)
            && told.Add(name)
        )
            doubts.Add(
                new(
                    DoubtKind.LeftOut,
                    "The old site put something in the place of these marks that is not in its files. What stands between them was kept.",
                    Excerpt.Of(whole)
                )
            );
        return behind;
    }

    private string Address(string target)
    {
        var (path, fragment) = target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash
            ? (target[..hash], target[hash..])
            : (target, "");
        if (path.Length == 0)
            return fragment;
        if (addressOf(path) is { } address)
            return address + fragment;
        doubts.Add(
            new(
                DoubtKind.LeftOut,
                "A link leads to a page of the old site that is not among its files.",
                Excerpt.Of(target)
            )
        );
        return "/" + path.TrimStart('/') + fragment;
    }

    private void Figure(ShortcodeWords words, string source, StringBuilder made)
    {
        var caption = string.Join(
            " ",
            new[] { words.Value("title"), words.Value("caption"), words.Value("attr") }.OfType<string>()
        );
        made.Append("\n<figure><img src=\"")
            .Append(WebUtility.HtmlEncode(source))
            .Append("\" alt=\"")
            .Append(WebUtility.HtmlEncode(words.Value("alt") ?? ""))
            .Append("\">");
        if (caption.Length > 0)
            made.Append("<figcaption>").Append(Line(caption)).Append("</figcaption>");
        made.Append("</figure>\n");
    }

    /// <summary>A caption is Markdown, and one line of HTML here.</summary>
    private string Line(string caption) =>
        SiteMarkdown
            .Html("", caption, doubts)
            .Replace("<p>", "", StringComparison.Ordinal)
            .Replace("</p>", "", StringComparison.Ordinal)
            .ReplaceLineEndings(" ")
            .Trim();
}
