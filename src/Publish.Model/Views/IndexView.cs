using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>All topics, or all countries by region, with their numbers of documents.</summary>
public sealed record IndexView : View
{
    public required ImmutableArray<IndexGroup> Groups { get; init; }
}

/// <summary>A part of an index.</summary>
/// <param name="Heading">Null where the index has one part only.</param>
public sealed record IndexGroup(Link? Heading, ImmutableArray<CountedLink> Links);
