using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>The shell around every page of a language: masthead and footer.</summary>
public sealed record ShellView
{
    public required Language Language { get; init; }

    public required Text SiteName { get; init; }

    public required string Home { get; init; }

    public required ImmutableArray<Link> Menu { get; init; }

    public required ImmutableArray<Link> FooterMenu { get; init; }

    public required ImmutableArray<Link> Social { get; init; }

    public required string Feed { get; init; }

    public DonateView? Donate { get; init; }

    public NewsletterView? Newsletter { get; init; }

    /// <summary>Footer with name, address, registration and the year of the build time.</summary>
    public required Text Legal { get; init; }

    public required AssetLinks Assets { get; init; }

    /// <summary>Content Security Policy of its pages, which the engine writes into them.</summary>
    public required string Policy { get; init; }
}

/// <summary>Addresses of the theme's files, with content hashes.</summary>
public sealed record AssetLinks(ImmutableArray<string> Stylesheets, ImmutableArray<string> Scripts, string? Icon);

/// <summary>A link.</summary>
/// <param name="HrefLanguage">Language of the target for <c>hreflang</c>, where it is not the page's.</param>
public sealed record Link(Text Label, string Href, Language? HrefLanguage = null);

/// <summary>A link with a number of documents.</summary>
public sealed record CountedLink(Text Label, string Href, int Count);

/// <summary>A language in the language menu or the list of available languages, by its endonym.</summary>
/// <param name="Href">Null for the page itself.</param>
/// <param name="Note">Note that the link leads to a home page, for want of a variant; in the target's language.</param>
/// <param name="Aside">The note in brackets.</param>
public sealed record LanguageLink(
    Language Language,
    string Name,
    string? Href,
    bool IsCurrent,
    string? Note = null,
    string? Aside = null
);

/// <summary>Donation form, which works without script.</summary>
/// <param name="Amounts">Value to send and formatted label of each.</param>
/// <param name="Other">Words before and after an amount that a reader enters, such as “$”; null where none can
/// be.</param>
public sealed record DonateView(
    string Url,
    string Currency,
    ImmutableArray<(string Value, string Label)> Amounts,
    (string Before, string After)? Other,
    Text Note
);

/// <summary>Newsletter form, which works without script.</summary>
/// <param name="FormName">Name for a host that collects forms (Netlify), else null.</param>
/// <param name="Thanks">Address of the thanks page.</param>
public sealed record NewsletterView(string Action, string? FormName, string Thanks, Text Note);
