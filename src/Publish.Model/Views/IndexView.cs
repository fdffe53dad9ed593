using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of the index of topics, or of countries by region, with numbers of documents.</summary>
public sealed record IndexView : View
{
    public required ImmutableArray<IndexGroup> Groups { get; init; }
}

/// <summary>A section of an index.</summary>
/// <param name="Heading">Null for topics, and for countries in no region.</param>
public sealed record IndexGroup(Link? Heading, ImmutableArray<CountedLink> Links);
