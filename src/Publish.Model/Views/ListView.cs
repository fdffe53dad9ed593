using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of a list page: a kind, a year, a topic, a country or a region.</summary>
public sealed record ListView : View
{
    /// <summary>“By topic” or “By country” above the title; empty for kinds.</summary>
    public Text Overline { get; init; }

    /// <summary>Links to all years and each; empty for lists without years.</summary>
    public required ImmutableArray<YearLink> Years { get; init; }

    public required ImmutableArray<MonthView> Months { get; init; }

    public PagingView? Paging { get; init; }

    public required ImmutableArray<EntryView> MostViewed { get; init; }

    public required FeedLink? Feed { get; init; }
}

/// <summary>Link to the list of a year, or of all years.</summary>
public sealed record YearLink(string Label, string Href, bool IsCurrent);

/// <summary>Entries of one month.</summary>
/// <param name="Label">Such as “November 2024”.</param>
/// <param name="Machine">Such as <c>2024-11</c>.</param>
/// <param name="OpensYear">Whether it is the first shown of its year.</param>
public sealed record MonthView(string Label, string Machine, bool OpensYear, ImmutableArray<EntryView> Entries);

/// <summary>Pagination of a list.</summary>
/// <param name="Position">Such as “Page 2 of 5”.</param>
public sealed record PagingView(string Position, string? Previous, string? Next, ImmutableArray<PageLink> Pages);

/// <summary>A link to a page of a list.</summary>
/// <param name="Label">For screen readers.</param>
/// <param name="IsAfterGap">Whether pages before it are not named.</param>
public sealed record PageLink(int Number, string Label, string Href, bool IsCurrent, bool IsAfterGap);
