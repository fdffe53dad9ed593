using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publish.Engine.Markdown;
using Publish.Engine.Markdown.RawHtml;

namespace Publish.Import;

/// <summary>
/// Makes the main text of an export's HTML: what runs, loads or asks is out, and each address is one that a reader of
/// the import can follow.
/// </summary>
internal static class SourceHtml
{
    /// <summary>UTF-16 units.</summary>
    private const int Longest = 2_000_000;

    /// <summary>The body of a document of its own.</summary>
    public static IElement Parse(string html, SourceAddress page, List<Doubt> doubts)
    {
        if (Bounded(html) is var length && length < html.Length)
        {
            doubts.Add(
                new(
                    DoubtKind.Damaged,
                    $"Its text is longer than {Longest / 1_000_000} million characters or has more than {PageReader.MostTags} elements. Only the beginning was read; look at what comes after it.",
                    Excerpt.Of(html[length..])
                )
            );
            html = html[..length];
        }
        if (HtmlDepth.IsTooDeep(html))
        {
            doubts.Add(
                new(
                    DoubtKind.Damaged,
                    "Its elements are nested without end, so that only its words were read. Headings, lists and links have to be set again."
                )
            );
            html = System.Net.WebUtility.HtmlEncode(WithoutTags(html));
        }
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        Clean(body, page, doubts);
        return body;
    }

    /// <summary>How much of it can be read: an element has two tags.</summary>
    private static int Bounded(string html)
    {
        var (tags, at) = (0, 0);
        while (tags++ < 2 * PageReader.MostTags && html.IndexOf('<', at) is >= 0 and var next)
            at = next + 1;
        return Math.Min(Longest, tags > 2 * PageReader.MostTags ? at : html.Length);
    }

    /// <summary>The words of a short piece of HTML in one line; null where it has none.</summary>
    public static string? Words(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
            return null;
        var text =
            html.AsSpan().ContainsAny('<', '&') && html.Length < 100_000 && !HtmlDepth.IsTooDeep(html)
                ? new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!.TextContent
                : html;
        return Excerpt.Line(text) is { Length: > 0 } line ? line : null;
    }

    private static void Clean(IElement parent, SourceAddress page, List<Doubt> doubts)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            if (node is not IElement element)
            {
                if (node is not IText)
                    parent.RemoveChild(node);
            }
            else
                Clean(element, HtmlPolicy.Export.FateOf(element), page, doubts);
        }
    }

    private static void Clean(IElement element, ElementFate fate, SourceAddress page, List<Doubt> doubts)
    {
        switch (fate)
        {
            case ElementFate.Linked:
                Open(element, page, doubts);
                break;
            case ElementFate.Removed:
                if (element.LocalName == "form" && Excerpt.Line(element.TextContent) is { Length: > 0 } words)
                    doubts.Add(new(DoubtKind.LeftOut, "A form stood in the text and was left out.", Excerpt.Of(words)));
                element.Remove();
                break;
            default:
                Clean(element, page, doubts);
                CleanAttributes(element, page, doubts);
                break;
        }
    }

    private static void Open(IElement window, SourceAddress page, List<Doubt> doubts)
    {
        var address = page.Follow(
            window.GetAttribute("src") ?? window.QuerySelector("source[src]")?.GetAttribute("src")
        );
        doubts.Add(
            new(
                DoubtKind.LeftOut,
                "What the page showed from another place, such as a film, is a link to it now.",
                address ?? ""
            )
        );
        if (address is null)
        {
            window.Remove();
            return;
        }
        var paragraph = window.Owner!.CreateElement("p");
        var link = window.Owner!.CreateElement("a");
        link.SetAttribute("href", address);
        link.TextContent = window.GetAttribute("title") ?? address;
        paragraph.AppendChild(link);
        window.Replace(paragraph);
    }

    private static void CleanAttributes(IElement element, SourceAddress page, List<Doubt> doubts)
    {
        if (
            element.LocalName == "img"
            && (element.GetAttribute("data-src") ?? element.GetAttribute("data-lazy-src")) is { Length: > 0 } late
        )
            element.SetAttribute("src", late);
        foreach (var attribute in element.Attributes.ToArray())
        {
            if (attribute.Name is "href" or "src")
            {
                if (page.Follow(attribute.Value) is { } address)
                    element.SetAttribute(attribute.Name, address);
                else
                {
                    element.RemoveAttribute(attribute.Name);
                    if (!string.IsNullOrWhiteSpace(attribute.Value))
                        doubts.Add(
                            new(
                                DoubtKind.LeftOut,
                                "A link or a picture led to no address that a browser may follow, and leads nowhere now.",
                                Excerpt.Of(attribute.Value)
                            )
                        );
                }
            }
            else if (!HtmlPolicy.Export.Allows(attribute))
                element.RemoveAttribute(attribute.Name);
        }
    }

    private static string WithoutTags(string html)
    {
        var words = new System.Text.StringBuilder();
        for (var at = 0; at < html.Length; )
        {
            var open = html.IndexOf('<', at);
            words.Append(html, at, (open < 0 ? html.Length : open) - at).Append(' ');
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            at = close < 0 ? html.Length : close + 1;
        }
        return words.ToString();
    }
}
