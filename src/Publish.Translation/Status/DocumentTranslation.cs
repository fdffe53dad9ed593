using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>The translation state of one document in one language.</summary>
/// <param name="Paragraphs">Numbers of the source's changed blocks: 0 for the words of the front matter, from 1 the
/// blocks of the body; empty where they are unknown.</param>
/// <param name="File">Path below the input; null where there is no file.</param>
public sealed record DocumentTranslation(
    Language Language,
    TranslationState State,
    ImmutableArray<int> Paragraphs,
    string? File
)
{
    /// <summary>The number of template places without words.</summary>
    public int Empty { get; init; }

    /// <summary>
    /// The number of places: keys of the source's front matter that hold words, and numbered comments of the template.
    /// </summary>
    public int Places { get; init; }

    /// <summary>How many paragraphs the source has more than the translation.</summary>
    public int Fewer { get; init; }

    /// <summary>How many paragraphs are identical to the source.</summary>
    public int AsSource { get; init; }
}

/// <summary>The translation state of one document in all languages, drafts and embargoed documents included.</summary>
public sealed record TranslatedDocument
{
    public required string Id { get; init; }

    /// <summary>The day in its folder's name; null for a standing page.</summary>
    public required DateOnly? Day { get; init; }

    public required Language SourceLanguage { get; init; }

    /// <summary>Whether the whole document is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it is under embargo.</summary>
    public bool IsHeld { get; init; }

    /// <summary>One for each language of the site, in the site's order.</summary>
    public required ImmutableArray<DocumentTranslation> Translations { get; init; }

    public required ImmutableArray<LocalizedName> Names { get; init; }

    public DocumentTranslation In(Language language) => Translations.First(one => one.Language == language);
}

/// <summary>A localized text outside the variants, such as a person's title.</summary>
/// <param name="Key">Its path in the YAML file, such as <c>han-seo-yun.title</c>.</param>
/// <param name="Wanted">The languages whose pages show it.</param>
/// <param name="Missing">Those of the wanted languages that have no text.</param>
public sealed record LocalizedName(
    Place Place,
    string Key,
    ImmutableArray<Language> Wanted,
    ImmutableArray<Language> Missing
);

/// <summary>The translation state of a whole site.</summary>
/// <param name="Documents">Newest first, then the standing pages.</param>
/// <param name="Names">The localized texts of <c>site.yml</c> and the other YAML files outside documents.</param>
public sealed record TranslationStatus(
    Languages Languages,
    ImmutableArray<TranslatedDocument> Documents,
    ImmutableArray<LocalizedName> Names
);
