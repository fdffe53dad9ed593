using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A released newsroom with its links made: what every pipeline plans from.</summary>
public sealed record Site
{
    internal Site() { }

    public required SiteSettings Settings { get; init; }

    /// <summary>The moment that counts as now.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Letters and releases, newest first.</summary>
    public required ImmutableArray<DatedDocument> Dated { get; init; }

    public required ImmutableArray<StandingPage> StandingPages { get; init; }

    public required FrozenDictionary<string, Document> ById { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<Region> Regions { get; init; }

    public required ImmutableArray<DatedDocument> MostViewed { get; init; }

    public required ImmutableArray<(string File, SitePath Path)> Assets { get; init; }

    /// <summary>By document id: what its related content names, in order, the same in every language.</summary>
    public required FrozenDictionary<string, ImmutableArray<Document>> Related { get; init; }

    /// <summary>By document id: its neighbours in time, other kinds first.</summary>
    public required FrozenDictionary<string, ImmutableArray<DatedDocument>> MoreReading { get; init; }

    /// <summary>Old path to the variant's path of today.</summary>
    public required ImmutableArray<(SitePath From, SitePath To)> Redirects { get; init; }

    /// <summary>By path below the input: every file that a page refers to.</summary>
    public FrozenDictionary<string, PublishedFile> Files { get; init; } = FrozenDictionary<string, PublishedFile>.Empty;

    public Languages Languages => Settings.Languages;

    public IEnumerable<Document> Documents => Dated.AsEnumerable<Document>().Concat(StandingPages);
}
