using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A document in one language.</summary>
public sealed record Variant
{
    public required Language Language { get; init; }

    /// <summary>Its file below the input, such as <c>letters/2024-03-05-returns/ko.md</c>.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Description { get; init; }

    /// <summary>Subject (Re:) of a letter.</summary>
    public string? Subject { get; init; }

    public string? Salutation { get; init; }

    public string? Closing { get; init; }

    /// <summary>Place in a press release's dateline.</summary>
    public string? Dateline { get; init; }

    /// <summary>Source mark: a fingerprint of the source text that this was translated from, as written.</summary>
    public string? Follows { get; init; }

    /// <summary>State of the translation by its source mark, whether or not it is a draft.</summary>
    public TranslationState Standing { get; init; } = TranslationState.Untracked;

    /// <summary>
    /// Blocks of the source that have changed since: 0 for front matter, from 1 for the body; also empty where unknown.
    /// </summary>
    public ImmutableArray<int> ChangedSince { get; init; } = [];

    /// <summary>
    /// Intended differences from the source, for the parity check: words such as <c>numbers</c>, or the text concerned.
    /// </summary>
    public ImmutableArray<string> Parity { get; init; } = [];

    public ImmutableArray<Localized<string>> Translators { get; init; } = [];

    public bool Draft { get; init; }

    /// <summary>As <see cref="Document.Embargo"/>, for this language only.</summary>
    public DateTimeOffset? Embargo { get; init; }

    public string? Slug { get; init; }

    public ImmutableArray<OldAddress> Aliases { get; init; } = [];

    public When? Published { get; init; }

    public required Body Body { get; init; }
}
