using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>One document in one language of the site.</summary>
/// <param name="Paragraphs">The source's blocks that have changed: 0 for the words of its front matter, from 1 the
/// blocks of its body; empty too where they cannot be known.</param>
/// <param name="File">Below the input; null where there is none.</param>
public sealed record DocumentTranslation(
    Language Language,
    TranslationState State,
    ImmutableArray<int> Paragraphs,
    string? File
)
{
    /// <summary>Places that it was begun with and that have no words yet.</summary>
    public int Empty { get; init; }

    /// <summary>Keys of words that the source has, and all places that it was begun with.</summary>
    public int Places { get; init; }

    /// <summary>Paragraphs that the source has more.</summary>
    public int Fewer { get; init; }

    /// <summary>Paragraphs that say it in the source's words.</summary>
    public int AsSource { get; init; }
}

/// <summary>One document as its translators see it, held or not.</summary>
public sealed record TranslatedDocument
{
    public required string Id { get; init; }

    /// <summary>Of its folder's name; null for a standing page.</summary>
    public required DateOnly? Day { get; init; }

    public required Language SourceLanguage { get; init; }

    /// <summary>A draft as a whole.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Under embargo.</summary>
    public bool IsHeld { get; init; }

    /// <summary>One a language of the site, in its order.</summary>
    public required ImmutableArray<DocumentTranslation> Translations { get; init; }

    public required ImmutableArray<LocalizedName> Names { get; init; }

    public DocumentTranslation In(Language language) => Translations.First(one => one.Language == language);
}

/// <summary>Words outside the texts that each language may say in its own, such as a person's title.</summary>
/// <param name="Key">The way to it in its file, such as <c>han-seo-yun.title</c>.</param>
/// <param name="Wanted">The languages whose pages show it.</param>
/// <param name="Missing">Those of them that it is not said in.</param>
public sealed record LocalizedName(
    Place Place,
    string Key,
    ImmutableArray<Language> Wanted,
    ImmutableArray<Language> Missing
);

/// <summary>All documents in all languages, and the names around them.</summary>
/// <param name="Documents">Newest first, then the standing pages.</param>
/// <param name="Names">Of <c>site.yml</c> and the files beside it.</param>
public sealed record TranslationStatus(
    Languages Languages,
    ImmutableArray<TranslatedDocument> Documents,
    ImmutableArray<LocalizedName> Names
);
