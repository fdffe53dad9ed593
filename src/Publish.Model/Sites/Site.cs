using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// A linked site: what is released, with related documents and redirects; all pipelines plan from it.
/// </summary>
public sealed record Site
{
    private readonly DocumentIndex index = new([]);

    internal Site() { }

    public required SiteSettings Settings { get; init; }

    /// <summary>The build time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Letters and press releases, newest first.</summary>
    public required ImmutableArray<DatedDocument> Dated
    {
        get;
        init => (field, index) = (value, new DocumentIndex(value));
    }

    public required ImmutableArray<StandingPage> StandingPages { get; init; }

    public required FrozenDictionary<string, Document> ById { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<Region> Regions { get; init; }

    public required ImmutableArray<DatedDocument> MostViewed { get; init; }

    public required ImmutableArray<(string File, SitePath Path)> Assets { get; init; }

    /// <summary>Related documents by document id, in order; the same in every language.</summary>
    public required FrozenDictionary<string, ImmutableArray<Relation>> Related { get; init; }

    /// <summary>Documents of “more reading” by document id, of the other kind first.</summary>
    public required FrozenDictionary<string, ImmutableArray<DatedDocument>> MoreReading { get; init; }

    /// <summary>Redirects of aliases, each old address once.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>Old folders of documents, whose files redirect too.</summary>
    public ImmutableArray<(SitePath From, SitePath To)> MovedFolders { get; init; } = [];

    /// <summary>Files that pages refer to, by path below the input.</summary>
    public FrozenDictionary<string, PublishedFile> Files { get; init; } = FrozenDictionary<string, PublishedFile>.Empty;

    /// <summary>Source map of the input.</summary>
    public Places Places { get; init; } = Places.None;

    public Languages Languages => Settings.Languages;

    /// <summary>The last change of a letter or press release in any language; null where there is none.</summary>
    public When? LastChanged =>
        Dated.IsEmpty
            ? null
            : Dated
                .SelectMany(document => document.Variants, (document, variant) => document.LastChanged(variant))
                .MaxBy(change => change.Instant);

    public IEnumerable<Document> Documents => Dated.AsEnumerable<Document>().Concat(StandingPages);

    /// <summary>Years with documents of a kind, newest first.</summary>
    public IEnumerable<int> Years(DocumentKind kind) => index.Years[kind];

    /// <summary>Documents of a kind, newest first.</summary>
    public ImmutableArray<DatedDocument> Of(DocumentKind kind) => index.Of(kind);

    /// <summary>Documents of a kind and year, newest first.</summary>
    public ImmutableArray<DatedDocument> In(DocumentKind kind, int year) => index.In(kind, year);

    /// <summary>Documents about any of some countries, newest first.</summary>
    public ImmutableArray<DatedDocument> InAny(ImmutableArray<string> countries) =>
        [.. Dated.Where(document => document.Countries.Any(country => countries.Contains(country)))];

    /// <summary>All countries that documents are about, those of the newest document first.</summary>
    public ImmutableArray<string> CountryCodes() => index.Countries;

    /// <summary>Documents about a country, newest first.</summary>
    public ImmutableArray<DatedDocument> In(string country) => index.In(country);

    /// <summary>Documents about a topic, newest first.</summary>
    public ImmutableArray<DatedDocument> About(string topic) => index.About(topic);
}
