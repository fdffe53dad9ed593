using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>One document's words in one language.</summary>
public sealed record Variant
{
    public required Language Language { get; init; }

    /// <summary>Its file below the input, such as <c>letters/2024-03-05-returns/ko.md</c>.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Description { get; init; }

    /// <summary>A letter's Re: line.</summary>
    public string? Subject { get; init; }

    public string? Salutation { get; init; }

    public string? Closing { get; init; }

    /// <summary>The place a press release is dated from.</summary>
    public string? Dateline { get; init; }

    /// <summary>The mark of the source text that this translation was made from, as written.</summary>
    public string? Follows { get; init; }

    /// <summary>
    /// Where its mark says that it stands beside the source as it is now, whether or not it is still a draft.
    /// </summary>
    public TranslationState Standing { get; init; } = TranslationState.Untracked;

    /// <summary>
    /// The source's blocks that have changed since: 0 for the words of its front matter, from 1 the blocks of its body;
    /// empty too where they cannot be known.
    /// </summary>
    public ImmutableArray<int> ChangedSince { get; init; } = [];

    /// <summary>
    /// What it says otherwise than its source, and means to: words such as <c>numbers</c>, or what is written there.
    /// </summary>
    public ImmutableArray<string> Parity { get; init; } = [];

    public ImmutableArray<Localized<string>> Translators { get; init; } = [];

    public bool Draft { get; init; }

    /// <summary>As <see cref="Document.Embargo"/>, for this language alone.</summary>
    public DateTimeOffset? Embargo { get; init; }

    public string? Slug { get; init; }

    public ImmutableArray<OldAddress> Aliases { get; init; } = [];

    public When? Published { get; init; }

    public required Body Body { get; init; }
}
