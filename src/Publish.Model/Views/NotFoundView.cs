using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>What a reader finds at an address that is not there.</summary>
public sealed record NotFoundView : View
{
    public required ImmutableArray<EntryView> Latest { get; init; }
}
