using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>All documents in all languages, for those who work here: what is current, behind or missing.</summary>
public sealed record TranslationsView : View
{
    /// <summary>In the site's order; the entries have as many standings.</summary>
    public required ImmutableArray<LanguageTotal> Languages { get; init; }

    /// <summary>Newest first, then the standing pages.</summary>
    public required ImmutableArray<TranslationEntry> Entries { get; init; }
}

/// <summary>A language, and how much of the site it has as it is now.</summary>
/// <param name="UpToDate">Such as “12 of 15 up to date”.</param>
public sealed record LanguageTotal(Text Name, string UpToDate);

/// <summary>One document in each language.</summary>
/// <param name="Date">Null for a standing page.</param>
public sealed record TranslationEntry(Link Document, DateView? Date, ImmutableArray<StandingView> Standings);

/// <summary>Where one translation stands.</summary>
/// <param name="Page">Null where there is none.</param>
/// <param name="HrefLanguage">The language that it leads to, where it is not the page's.</param>
public sealed record StandingView(TranslationState State, string Words, string? Page, Language? HrefLanguage);
