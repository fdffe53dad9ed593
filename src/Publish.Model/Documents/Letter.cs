using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A letter: from somebody, to somebody, signed.</summary>
public sealed record Letter : DatedDocument
{
    public bool IsOpen { get; init; }

    public ImmutableArray<Letterhead> Letterheads { get; init; } = [];

    /// <summary>Who writes, where no letterhead says it.</summary>
    public ImmutableArray<Localized<string>> From { get; init; } = [];

    public ImmutableArray<Party> To { get; init; } = [];

    public ImmutableArray<Party> Copies { get; init; } = [];

    /// <summary>The copies stand under the addressees, and not behind the text.</summary>
    public bool HasCopiesOnTop { get; init; }

    public ImmutableArray<Party> Signatories { get; init; } = [];

    public Endorsements? Endorsements { get; init; }
}
