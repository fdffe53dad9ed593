using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>What a page tells browsers, search engines and services that preview links.</summary>
public sealed record HeadView
{
    /// <summary>The words of the title element, the site's name included.</summary>
    public required Text Title { get; init; }

    /// <summary>Without the site's name, for previews of links.</summary>
    public required Text ShareTitle { get; init; }

    public required Text SiteName { get; init; }

    /// <summary>May be empty.</summary>
    public Text Description { get; init; }

    /// <summary>Absolute; null on a page that has no address of its own, such as 404.</summary>
    public string? Canonical { get; init; }

    /// <summary>
    /// Real variants only, this one included, then one <c>x-default</c>; absolute. Empty where there is only one and no
    /// default.
    /// </summary>
    public ImmutableArray<(string HrefLang, string Href)> Alternates { get; init; } = [];

    /// <summary>Such as <c>ko_KR</c>.</summary>
    public required string Locale { get; init; }

    public ImmutableArray<string> AlternateLocales { get; init; } = [];

    /// <summary><c>article</c> or <c>website</c>.</summary>
    public required string Type { get; init; }

    public HeadImage? Image { get; init; }

    /// <summary>ISO 8601.</summary>
    public string? PublishedTime { get; init; }

    public string? ModifiedTime { get; init; }

    /// <summary>Complete JSON, safe inside a script element.</summary>
    public string? JsonLd { get; init; }

    public required ImmutableArray<FeedLink> Feeds { get; init; }

    /// <summary>The page as a PDF in its own language; null where none was printed.</summary>
    public string? Paper { get; init; }

    /// <summary>This page on the site's onion address; null without one.</summary>
    public string? Onion { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    public bool NoIndex { get; init; }
}

/// <summary>A feed that a reader can be told of.</summary>
public sealed record FeedLink(Text Title, string Href);

/// <summary>The picture of a page when its link is previewed; absolute address, pixels.</summary>
public sealed record HeadImage(string Url, Text Alt, int? Width, int? Height);
