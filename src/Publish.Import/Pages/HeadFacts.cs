using System.Collections.Immutable;
using AngleSharp.Html.Dom;

namespace Publish.Import;

/// <summary>
/// What a page says of itself where no reader sees it: its meta elements, its links, its structured data.
/// </summary>
internal sealed class HeadFacts
{
    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);

    private HeadFacts(IHtmlDocument page)
    {
        foreach (
            var meta in (
                page.Head?.QuerySelectorAll("meta[content]") is { Length: > 0 } inHead
                    ? inHead
                    : page.QuerySelectorAll("meta[content]")
            )
        )
        {
            var name = meta.GetAttribute("property")
                ?? meta.GetAttribute("name")
                ?? meta.GetAttribute("itemprop")
                ?? meta.GetAttribute("http-equiv");
            var content = PageWords.Collapsed(meta.GetAttribute("content"));
            if (name is null || content.Length == 0)
                continue;
            _meta.TryAdd(name.Trim(), content);
            if (name is "article:tag")
                Tags = Tags.Add(content);
        }
        Article = StructuredData.Of(page);
        Canonical = page.Head?.QuerySelector("link[rel~=canonical]")?.GetAttribute("href");
        Shortlink = page.Head?.QuerySelector("link[rel~=shortlink]")?.GetAttribute("href");
    }

    public StructuredData Article { get; }

    public string? Canonical { get; }

    public string? Shortlink { get; }

    public ImmutableArray<string> Tags { get; } = [];

    public static HeadFacts Of(IHtmlDocument page) => new(page);

    /// <summary>The first of the names that is there.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_meta.TryGetValue(name, out var content))
                return content;
        return null;
    }
}
