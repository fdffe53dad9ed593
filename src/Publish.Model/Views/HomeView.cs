using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of a language's home page.</summary>
public sealed record HomeView : View
{
    /// <summary>The site's description.</summary>
    public required Text Introduction { get; init; }

    /// <summary>The language's newest documents, newest first; the newest letter and press release are large.</summary>
    public required ImmutableArray<HomeEntry> Entries { get; init; }

    /// <summary>Documents that the language lacks, in a fallback language.</summary>
    public required ImmutableArray<HomeEntry> Others { get; init; }

    public required ImmutableArray<EntryView> MostViewed { get; init; }

    public required ImmutableArray<CountedLink> Countries { get; init; }

    public required ImmutableArray<CountedLink> Topics { get; init; }

    /// <summary>Links to all letters and all press releases.</summary>
    public required ImmutableArray<Link> Archives { get; init; }
}

/// <summary>An entry of the home page.</summary>
public sealed record HomeEntry(EntryView Entry, bool IsLarge);
