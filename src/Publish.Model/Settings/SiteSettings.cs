using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>The settings in <c>site.yml</c>.</summary>
public sealed record SiteSettings
{
    public required Localized<string> Title { get; init; }

    public Localized<string>? Description { get; init; }

    /// <summary>Base URL: absolute, without a slash at the end.</summary>
    public required string Url { get; init; }

    /// <summary>The absolute address of a path on the site.</summary>
    public string Absolute(SitePath path) => Url + path.Href;

    public required Languages Languages { get; init; }

    /// <summary>IANA time zone, such as <c>Asia/Seoul</c>; null where <c>site.yml</c> names an unknown one.</summary>
    public string? TimeZone { get; init; } = "UTC";

    /// <summary>
    /// Name of the time zone for readers, such as 미국 동부시간; null for the one of its country or its abbreviation.
    /// </summary>
    public Localized<string>? TimeZoneName { get; init; }

    /// <summary>
    /// Authority of feed ids (<c>tag:</c> URIs), such as <c>www.example.org,2025</c>: a host and a day on which the
    /// site owned it.
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

    /// <summary>Whether raw HTML in bodies is sanitized rather than refused.</summary>
    public bool Html { get; init; }

    /// <summary>Whether translations have side-by-side pages.</summary>
    public bool Compare { get; init; }

    /// <summary>Where the notice of a changed source is shown.</summary>
    public BehindNotice Behind { get; init; } = BehindNotice.Everywhere;

    /// <summary>Whether there are pages of all translations' states, for staff.</summary>
    public bool Translations { get; init; }

    /// <summary>Whether documents show most viewed, and not only home pages and lists.</summary>
    public bool MostViewedEverywhere { get; init; }

    /// <summary>The Mastodon server of share links.</summary>
    public string MastodonServer { get; init; } = "https://mastodon.social";

    /// <summary>Accent colour on light paper, as <c>#rrggbb</c>.</summary>
    public string Accent { get; init; } = "#26407f";

    /// <summary>Whether documents have cards (drawn share pictures).</summary>
    public bool Cards { get; init; }

    /// <summary>Whether letters and press releases have PDFs.</summary>
    public bool Pdf { get; init; }

    public PaperSizes Paper { get; init; } = PaperSizes.Usual;

    /// <summary>Whether any loss prevents the build.</summary>
    public bool Strict { get; init; }

    /// <summary>Share picture of pages without their own: path below the input.</summary>
    public string? SharePicture { get; init; }

    /// <summary>Addresses answered with 410 Gone.</summary>
    public ImmutableArray<OldAddress> Gone { get; init; } = [];

    /// <summary>What is done with metadata of files.</summary>
    public MetadataPolicy Metadata { get; init; } = MetadataPolicy.Strip;
}

/// <summary>The publisher of the site.</summary>
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

/// <summary>Donation form.</summary>
/// <param name="Currency">ISO 4217.</param>
public sealed record Donate(
    string Url,
    string Currency,
    ImmutableArray<decimal> Amounts,
    bool Other,
    Localized<string>? Note
);

/// <summary>Newsletter form.</summary>
/// <param name="Action">Address that the form is sent to: a site path or absolute.</param>
public sealed record Newsletter(string? Action, NewsletterProvider Provider, Localized<string>? Note = null);

/// <summary>Service that receives the newsletter form.</summary>
public enum NewsletterProvider
{
    Form,
    Netlify,
}
