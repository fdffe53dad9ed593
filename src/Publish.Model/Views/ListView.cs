using System.Collections.Immutable;

namespace Publish.Model;

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
