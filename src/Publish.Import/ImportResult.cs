using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>What an import did, for whoever reads its report.</summary>
public sealed record ImportResult
{
    /// <summary>Such as <c>a WordPress export</c>.</summary>
    public required string Kind { get; init; }

    public required ImmutableArray<ImportedDocument> Documents { get; init; }

    public required ImmutableArray<RefusedItem> Refused { get; init; }

    /// <summary>Pairs that a person should decide on.</summary>
    public required ImmutableArray<AskedPair> Asked { get; init; }

    /// <summary>People and topics that were added to the site's lists.</summary>
    public required int People { get; init; }

    public required int Topics { get; init; }

    /// <summary>Items that an earlier run, which was stopped, had read already.</summary>
    public required int Resumed { get; init; }

    public required bool IsDryRun { get; init; }
}

/// <summary>One document of the site with the pages that it came from.</summary>
/// <param name="Certainty">That its languages are one text; 1 where it has one.</param>
public sealed record ImportedDocument(
    string Id,
    OldKind Kind,
    double Certainty,
    ImmutableArray<ImportedVariant> Variants,
    ImmutableArray<WrittenFile> Files,
    ImmutableArray<Doubt> Doubts
);

/// <summary>One page in its new place.</summary>
/// <param name="Written">The whole file as the import would have it.</param>
public sealed record ImportedVariant(
    Draft Draft,
    string Path,
    string Written,
    FileOutcome Outcome,
    ImmutableArray<Doubt> Doubts
);

/// <summary>A file that was written, or left.</summary>
public sealed record WrittenFile(string Path, FileOutcome Outcome);

/// <summary>Something that is no document.</summary>
public sealed record RefusedItem(string Source, Doubt Why);

/// <summary>Two pages that may be one text.</summary>
public sealed record AskedPair(Draft One, Draft Other, double Score, string Why);
