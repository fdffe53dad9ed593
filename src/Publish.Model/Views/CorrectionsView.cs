using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>All corrections, newest first.</summary>
public sealed record CorrectionsView : View
{
    public required ImmutableArray<CorrectionEntry> Corrections { get; init; }
}

/// <summary>A correction with the document it was made to.</summary>
public sealed record CorrectionEntry(DateView Date, Link Document, Text Text);
