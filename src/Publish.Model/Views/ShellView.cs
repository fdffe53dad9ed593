using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>What stands around every page of a language: masthead and footer.</summary>
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

    /// <summary>Name, address, registration and the year of the build's moment.</summary>
    public required Text Legal { get; init; }

    public required AssetLinks Assets { get; init; }

    /// <summary>What each page may load and send; the engine writes it into the page, so no theme has to.</summary>
    public required string Policy { get; init; }
}

/// <summary>Addresses of the theme's own files, fingerprinted.</summary>
public sealed record AssetLinks(ImmutableArray<string> Stylesheets, ImmutableArray<string> Scripts, string? Icon);

/// <summary>A link with its words.</summary>
/// <param name="HrefLanguage">The language behind it, where it is not the page's.</param>
public sealed record Link(Text Label, string Href, Language? HrefLanguage = null);

/// <summary>A link with a number of documents behind it.</summary>
public sealed record CountedLink(Text Label, string Href, int Count);

/// <summary>A language in a menu or in an available-in list, by its own name.</summary>
/// <param name="Href">Null where it is the page itself.</param>
/// <param name="Note">Said where it leads to a home page because there is no such version; in the target's
/// language.</param>
/// <param name="Aside">The note in brackets, as it follows the name.</param>
public sealed record LanguageLink(
    Language Language,
    string Name,
    string? Href,
    bool IsCurrent,
    string? Note = null,
    string? Aside = null
);

/// <summary>Giving money; it works as a form without script.</summary>
/// <param name="Amounts">Each with the value sent and the words shown, in the reader's form.</param>
/// <param name="Other">What stands before and after an amount of the reader's own, such as “$”; null where none can be
/// given.</param>
public sealed record DonateView(
    string Url,
    string Currency,
    ImmutableArray<(string Value, string Label)> Amounts,
    (string Before, string After)? Other,
    Text Note
);

/// <summary>Signing up for news; it works as a form without script.</summary>
/// <param name="FormName">For a host that collects forms by name, else null.</param>
/// <param name="Thanks">Where the form leads without script.</param>
public sealed record NewsletterView(string Action, string? FormName, string Thanks, Text Note);
