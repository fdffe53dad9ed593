using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>The head of a page: title, canonical address, hreflang alternates, Open Graph, JSON-LD, feeds.</summary>
public sealed record HeadView
{
    /// <summary>Content of the title element, with the site's name.</summary>
    public required Text Title { get; init; }

    /// <summary>Title without the site's name, for <c>og:title</c>.</summary>
    public required Text ShareTitle { get; init; }

    public required Text SiteName { get; init; }

    /// <summary>May be empty.</summary>
    public Text Description { get; init; }

    /// <summary>Absolute; null for a page without an address of its own, such as 404.</summary>
    public string? Canonical { get; init; }

    /// <summary>
    /// Hreflang alternates: existing variants, this one included, then <c>x-default</c>; absolute. Empty for pages
    /// without, such as 404.
    /// </summary>
    public ImmutableArray<(string HrefLang, string Href)> Alternates { get; init; } = [];

    /// <summary>Open Graph locale, such as <c>ko_KR</c>.</summary>
    public required string Locale { get; init; }

    public ImmutableArray<string> AlternateLocales { get; init; } = [];

    /// <summary>Open Graph type: <c>article</c> or <c>website</c>.</summary>
    public required string Type { get; init; }

    public HeadImage? Image { get; init; }

    /// <summary>ISO 8601.</summary>
    public string? PublishedTime { get; init; }

    public string? ModifiedTime { get; init; }

    /// <summary>JSON-LD, safe inside a script element.</summary>
    public string? JsonLd { get; init; }

    public required ImmutableArray<FeedLink> Feeds { get; init; }

    /// <summary>Address of the page's PDF; null where none was printed.</summary>
    public string? Paper { get; init; }

    /// <summary>This page at the site's onion address; null without one.</summary>
    public string? Onion { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    public bool NoIndex { get; init; }
}

/// <summary>A link to a feed.</summary>
public sealed record FeedLink(Text Title, string Href);

/// <summary>Share picture of a page; absolute address, pixels.</summary>
public sealed record HeadImage(string Url, Text Alt, int? Width, int? Height);
