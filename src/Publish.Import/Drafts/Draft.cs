using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// A page that was read and understood: all that the later steps need of it, small enough to keep for thousands of
/// pages.
/// </summary>
public sealed record Draft
{
    /// <summary>The <see cref="OldItem.Name"/> that it was read from.</summary>
    public required string Source { get; init; }

    public string? Address { get; init; }

    public ImmutableArray<string> OtherAddresses { get; init; } = [];

    public required OldKind Kind { get; init; }

    /// <summary>The tag of one of the site's languages.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Description { get; init; }

    /// <summary>The day on it; null where none was found.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When the old site published it, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 8601.</summary>
    public string? Updated { get; init; }

    public bool IsDraft { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    public ImmutableArray<string> Countries { get; init; } = [];

    public ImmutableArray<Counterpart> Counterparts { get; init; } = [];

    public string? Group { get; init; }

    public ImmutableArray<OldFile> Files { get; init; } = [];

    public OldFile? Image { get; init; }

    public ImmutableArray<string> Related { get; init; } = [];

    public required LetterParts Parts { get; init; }

    public required ImmutableArray<WrittenPiece> Text { get; init; }

    /// <summary>The whole main text as it was read, a line a line, for whoever compares.</summary>
    public required string Original { get; init; }

    public required Traits Traits { get; init; }

    public ImmutableArray<string> LeftOut { get; init; } = [];

    public ImmutableArray<Doubt> Doubts { get; init; } = [];
}

/// <summary>What became of one item of the source: a draft, or why there is none.</summary>
public sealed record Drafted(string Source, ulong Fingerprint, Draft? Draft, Doubt? Refused);
