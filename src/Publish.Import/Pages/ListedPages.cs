using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Tells a list of a site's pages, with their days and first words, from a text.</summary>
internal static class ListedPages
{
    /// <summary>Letters outside of all entries and headings; a text has more.</summary>
    private const int MostAround = 60;

    /// <summary>Letters of one entry that are no link: a day, a kind, a few first words.</summary>
    private const int LongestEntry = 400;

    public static bool Are(IElement content, Measures measures, Uri own)
    {
        var entries = content
            .QuerySelectorAll("li, article")
            .Where(element =>
                element.ParentElement?.Closest("li, article") is not { } around || !Holds(content, around)
            )
            .ToArray();
        var headings = content
            .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Where(heading => !entries.Any(entry => Holds(entry, heading)));
        return entries.Length > 0
            && entries.All(entry =>
                measures.Of(entry).Unlinked <= LongestEntry
                && entry.QuerySelectorAll("a[href]").Any(link => IsOwn(link, own))
            )
            && (entries.Length > 2 || entries.All(entry => entry.LocalName == "li"))
            && measures.Of(content).Text
                - entries.Sum(entry => measures.Of(entry).Text)
                - headings.Sum(heading => measures.Of(heading).Text)
                <= MostAround;
    }

    /// <summary>Whether a link leads to a page of the same site.</summary>
    public static bool IsOwn(IElement link, Uri own) =>
        link.GetAttribute("href") is { Length: > 0 } href
        && (href[0] == '/' || (Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Host == own.Host));

    private static bool Holds(IElement outer, INode inner) => outer != inner && inner.IsDescendantOf(outer);
}
