using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Letters and press releases by kind, year, topic and country, newest first; made once for a site.</summary>
internal sealed class DocumentIndex
{
    private readonly FrozenDictionary<DocumentKind, ImmutableArray<DatedDocument>> byKind;
    private readonly FrozenDictionary<(DocumentKind, int), ImmutableArray<DatedDocument>> byYear;
    private readonly FrozenDictionary<string, ImmutableArray<DatedDocument>> byTopic;
    private readonly FrozenDictionary<string, ImmutableArray<DatedDocument>> byCountry;

    public DocumentIndex(ImmutableArray<DatedDocument> newestFirst)
    {
        byKind = By<DocumentKind>(newestFirst, document => [document.Kind()]);
        byYear = By<(DocumentKind, int)>(newestFirst, document => [(document.Kind(), document.Date.Day.Year)]);
        byTopic = By(newestFirst, document => document.Topics.Distinct());
        byCountry = By(newestFirst, document => document.Countries.Distinct());
        Years = newestFirst
            .Select(document => (Kind: document.Kind(), document.Date.Day.Year))
            .Distinct()
            .ToLookup(pair => pair.Kind, pair => pair.Year);
        Countries = [.. newestFirst.SelectMany(document => document.Countries).Distinct()];
    }

    /// <summary>Years with documents, by kind, newest first.</summary>
    public ILookup<DocumentKind, int> Years { get; }

    /// <summary>All countries that documents are about, those of the newest document first.</summary>
    public ImmutableArray<string> Countries { get; }

    public ImmutableArray<DatedDocument> Of(DocumentKind kind) => byKind.GetValueOrDefault(kind, []);

    public ImmutableArray<DatedDocument> In(DocumentKind kind, int year) => byYear.GetValueOrDefault((kind, year), []);

    public ImmutableArray<DatedDocument> About(string topic) => byTopic.GetValueOrDefault(topic, []);

    public ImmutableArray<DatedDocument> In(string country) => byCountry.GetValueOrDefault(country, []);

    private static FrozenDictionary<TKey, ImmutableArray<DatedDocument>> By<TKey>(
        ImmutableArray<DatedDocument> documents,
        Func<DatedDocument, IEnumerable<TKey>> keys
    )
        where TKey : notnull =>
        documents
            .SelectMany(keys, (document, key) => (document, key))
            .GroupBy(pair => pair.key, pair => pair.document)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
}
