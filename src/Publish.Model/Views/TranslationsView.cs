using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of the page of all translations' states, for staff.</summary>
public sealed record TranslationsView : View
{
    /// <summary>In menu order; entries have their standings in the same order.</summary>
    public required ImmutableArray<LanguageTotal> Languages { get; init; }

    /// <summary>Newest first, then standing pages.</summary>
    public required ImmutableArray<TranslationEntry> Entries { get; init; }
}

/// <summary>A language with its number of up-to-date documents.</summary>
/// <param name="UpToDate">Such as “12 of 15 up to date”.</param>
public sealed record LanguageTotal(Text Name, string UpToDate);

/// <summary>A document's states in all languages.</summary>
/// <param name="Date">Null for a standing page.</param>
public sealed record TranslationEntry(Link Document, DateView? Date, ImmutableArray<StandingView> Standings);

/// <summary>State of one translation.</summary>
/// <param name="Page">Null where there is none.</param>
/// <param name="HrefLanguage">Language of the page, where it is not the reader's.</param>
public sealed record StandingView(TranslationState State, string Words, string? Page, Language? HrefLanguage);
