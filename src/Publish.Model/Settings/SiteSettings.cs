using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>What <c>site.yml</c> says of the whole site.</summary>
public sealed record SiteSettings
{
    public required Localized<string> Title { get; init; }

    public Localized<string>? Description { get; init; }

    /// <summary>Where the site is published: absolute, without a slash at the end.</summary>
    public required string Url { get; init; }

    public required Languages Languages { get; init; }

    /// <summary>
    /// An IANA id, such as <c>Asia/Seoul</c>; null where <c>site.yml</c> names a zone that does not exist.
    /// </summary>
    public string? TimeZone { get; init; } = "UTC";

    /// <summary>What readers call it, such as 미국 동부시간; null where it is called by its country or its letters.</summary>
    public Localized<string>? TimeZoneName { get; init; }

    /// <summary>
    /// In whose name feeds give ids, such as <c>www.example.org,2025</c>: a host and a day on which it was theirs.
    /// </summary>
    public string FeedAuthority { get; init; } = "";

    public Organization Organization { get; init; } = new();

    public ImmutableArray<MenuItem> Menu { get; init; } = [];

    public ImmutableArray<MenuItem> FooterMenu { get; init; } = [];

    public ImmutableArray<NamedLink> Social { get; init; } = [];

    public ShareServices Share { get; init; } = ShareServices.Usual;

    public Donate? Donate { get; init; }

    public Newsletter? Newsletter { get; init; }

    public string? Onion { get; init; }

    /// <summary>Raw HTML in bodies is sanitized rather than refused.</summary>
    public bool Html { get; init; }

    /// <summary>Translations can be read beside their source.</summary>
    public bool Compare { get; init; }

    /// <summary>Where a translation whose source has changed since says so to its readers.</summary>
    public BehindNotice Behind { get; init; } = BehindNotice.Everywhere;

    /// <summary>A page a language shows those who work here where each translation stands.</summary>
    public bool Translations { get; init; }

    /// <summary>Most viewed stands on documents too, not on the home page and lists alone.</summary>
    public bool MostViewedEverywhere { get; init; }

    /// <summary>The Mastodon server that shares lead to.</summary>
    public string MastodonServer { get; init; } = "https://mastodon.social";

    /// <summary>The house ink on white paper, as <c>#rrggbb</c>.</summary>
    public string Accent { get; init; } = "#26407f";

    /// <summary>Each document has a picture of its own, drawn by the theme, for those who share it.</summary>
    public bool Cards { get; init; }

    /// <summary>Each letter and release can be taken along as a PDF.</summary>
    public bool Pdf { get; init; }

    public PaperSizes Paper { get; init; } = PaperSizes.Usual;

    /// <summary>Nothing is written where the machine cannot do all of it.</summary>
    public bool Strict { get; init; }

    /// <summary>What is seen where a page is shared that has no picture of its own: its path below the input.</summary>
    public string? SharePicture { get; init; }

    /// <summary>Addresses that are meant to lead nowhere any more.</summary>
    public ImmutableArray<OldAddress> Gone { get; init; } = [];

    /// <summary>What becomes of that which files tell beside what a reader sees of them.</summary>
    public MetadataPolicy Metadata { get; init; } = MetadataPolicy.Strip;
}

/// <summary>Who publishes the site.</summary>
public sealed record Organization
{
    public Localized<string>? LegalName { get; init; }

    public Localized<string>? Address { get; init; }

    public ImmutableArray<string> Phones { get; init; } = [];

    public string? Email { get; init; }

    /// <summary>Such as a tax note.</summary>
    public Localized<string>? Registration { get; init; }

    /// <summary>As written: a year or a date.</summary>
    public string? Founded { get; init; }

    /// <summary>Its path below the input.</summary>
    public string? Logo { get; init; }
}

/// <summary>An entry of a menu.</summary>
/// <param name="Url">A site path without a language's prefix, or an absolute address.</param>
public sealed record MenuItem(Localized<string> Label, string Url);

/// <summary>Where a reader gives money.</summary>
/// <param name="Currency">ISO 4217.</param>
public sealed record Donate(
    string Url,
    string Currency,
    ImmutableArray<decimal> Amounts,
    bool Other,
    Localized<string>? Note
);

/// <summary>Where a reader signs up for news.</summary>
/// <param name="Action">The address that the form is sent to; a site path or absolute.</param>
public sealed record Newsletter(string? Action, NewsletterProvider Provider, Localized<string>? Note = null);

/// <summary>Who takes the sign-up form.</summary>
public enum NewsletterProvider
{
    Form,
    Netlify,
}
