using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A letter, with letterheads, addressees, signatories and endorsements.</summary>
public sealed record Letter : DatedDocument
{
    public bool IsOpen { get; init; }

    public ImmutableArray<Letterhead> Letterheads { get; init; } = [];

    /// <summary>Senders, where there is no letterhead.</summary>
    public ImmutableArray<Localized<string>> From { get; init; } = [];

    public ImmutableArray<Party> To { get; init; } = [];

    public ImmutableArray<Party> Copies { get; init; } = [];

    /// <summary>Whether copies are listed below the addressees instead of after the text.</summary>
    public bool HasCopiesOnTop { get; init; }

    public ImmutableArray<Party> Signatories { get; init; } = [];

    public Endorsements? Endorsements { get; init; }
}
