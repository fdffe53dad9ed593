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

/// <summary>A list of documents: a kind, a year, a topic, a country or a region.</summary>
public sealed record ListView : View
{
    /// <summary>Such as “By topic” above a topic's name; empty for kinds.</summary>
    public Text Overline { get; init; }

    /// <summary>“All” and the years; empty where there are none.</summary>
    public required ImmutableArray<YearLink> Years { get; init; }

    public required ImmutableArray<MonthView> Months { get; init; }

    public PagingView? Paging { get; init; }

    public required ImmutableArray<EntryView> MostViewed { get; init; }

    public required FeedLink? Feed { get; init; }
}

/// <summary>A year to choose, or all of them.</summary>
public sealed record YearLink(string Label, string Href, bool IsCurrent);

/// <summary>The entries of one month.</summary>
/// <param name="Label">Such as “November 2024”.</param>
/// <param name="Machine">Such as <c>2024-11</c>.</param>
/// <param name="OpensYear">Whether the one before it is of another year.</param>
public sealed record MonthView(string Label, string Machine, bool OpensYear, ImmutableArray<EntryView> Entries);

/// <summary>Where a list goes on.</summary>
/// <param name="Position">Such as “Page 2 of 5”.</param>
public sealed record PagingView(string Position, string? Previous, string? Next, ImmutableArray<PageLink> Pages);

/// <summary>One page of a list; the label is spoken, the number shown.</summary>
public sealed record PageLink(int Number, string Label, string Href, bool IsCurrent);

/// <summary>All topics, or all countries by region, with their numbers of documents.</summary>
public sealed record IndexView : View
{
    public required ImmutableArray<IndexGroup> Groups { get; init; }
}

/// <summary>A part of an index.</summary>
/// <param name="Heading">Null where the index has one part only.</param>
public sealed record IndexGroup(Link? Heading, ImmutableArray<CountedLink> Links);

/// <summary>All corrections, newest first.</summary>
public sealed record CorrectionsView : View
{
    public required ImmutableArray<CorrectionEntry> Corrections { get; init; }
}

/// <summary>A correction with the document it was made to.</summary>
public sealed record CorrectionEntry(DateView Date, Link Document, Text Text);

/// <summary>What a reader finds at an address that is not there.</summary>
public sealed record NotFoundView : View
{
    public required ImmutableArray<EntryView> Latest { get; init; }
}

/// <summary>Where a form leads without script, to thank.</summary>
public sealed record ThanksView : View
{
    public required ImmutableArray<EntryView> Latest { get; init; }
}
