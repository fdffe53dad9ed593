using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>The home page of a language.</summary>
public sealed record HomeView : View
{
    /// <summary>One sentence on what the site is.</summary>
    public required Text Introduction { get; init; }

    /// <summary>Newest first; the newest letter and the newest release are large.</summary>
    /// <summary>What its language has, newest first.</summary>
    public required ImmutableArray<HomeEntry> Entries { get; init; }

    /// <summary>What it does not have, in the next best language.</summary>
    public required ImmutableArray<HomeEntry> Others { get; init; }

    public required ImmutableArray<EntryView> MostViewed { get; init; }

    public required ImmutableArray<CountedLink> Countries { get; init; }

    public required ImmutableArray<CountedLink> Topics { get; init; }

    /// <summary>All letters, all releases, and the years.</summary>
    public required ImmutableArray<Link> Archives { get; init; }
}

/// <summary>An entry of the home page.</summary>
public sealed record HomeEntry(EntryView Entry, bool IsLarge);
