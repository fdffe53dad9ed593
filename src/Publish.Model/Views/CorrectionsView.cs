using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of the page of all corrections, newest first.</summary>
public sealed record CorrectionsView : View
{
    public required ImmutableArray<CorrectionEntry> Corrections { get; init; }
}

/// <summary>A correction with its document.</summary>
public sealed record CorrectionEntry(DateView Date, Link Document, Text Text);
