using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// Computes related documents: those named by the author, then those that share topics and countries, weighted by
/// rarity (inverse document frequency).
/// </summary>
/// <remarks>
/// Only older documents count for the weights, so that a new document does not reorder old pages; newer ones fill what
/// is left of four places, nearest first, and come last. Topics in common precede countries, then newest first.
/// </remarks>
internal static class RelatedDocuments
{
    private const int Enough = 4;

    /// <summary>Relations by document id.</summary>
    /// <param name="newestFirst">All dated documents.</param>
    public static FrozenDictionary<string, ImmutableArray<Relation>> Of(
        ImmutableArray<DatedDocument> newestFirst,
        IEnumerable<Document> all,
        FrozenDictionary<string, Document> byId
    )
    {
        var postings = new Dictionary<string, List<int>>();
        var oldestFirst = newestFirst.Reverse().ToImmutableArray();
        var older = new List<int>[oldestFirst.Length];
        for (var place = 0; place < oldestFirst.Length; place++)
        {
            older[place] = OlderRelations(place, oldestFirst, postings);
            foreach (var term in Terms(oldestFirst[place]))
                (postings.TryGetValue(term, out var list) ? list : postings[term] = []).Add(place);
        }

        var related = new Dictionary<string, ImmutableArray<Relation>>();
        for (var place = 0; place < oldestFirst.Length; place++)
        {
            var document = oldestFirst[place];
            var named = ByAuthor(document, byId);
            var taken = named.Select(other => other.Id).Append(document.Id).ToHashSet(StringComparer.Ordinal);
            var found = older[place]
                .Concat(NewerRelations(place, document, postings))
                .Where(index => !taken.Contains(oldestFirst[index].Id))
                .Take(Enough - named.Count)
                .ToLookup(index => index > place, index => oldestFirst[index]);
            related[document.Id] =
            [
                .. named.Select(other => Why(document, other)),
                .. InOrder(document, found[false]),
                .. InOrder(document, found[true]),
            ];
        }
        foreach (var page in all.OfType<StandingPage>())
            related[page.Id] = [.. ByAuthor(page, byId).Select(other => Why(page, other))];
        return related.ToFrozenDictionary();
    }

    private static List<Document> ByAuthor(Document document, FrozenDictionary<string, Document> byId) =>
        [
            .. document
                .Related.Where(id => id != document.Id)
                .Distinct()
                .Select(byId.GetValueOrDefault)
                .OfType<Document>(),
        ];

    private static IEnumerable<Relation> InOrder(DatedDocument document, IEnumerable<DatedDocument> found) =>
        found
            .OrderByDescending(other => other.Date)
            .Select(other => Why(document, other))
            .OrderBy(relation => relation.Topic is null);

    private static Relation Why(Document document, Document other)
    {
        var topic = document.Topics.FirstOrDefault(other.Topics.Contains);
        return new(other, topic, topic is null ? document.Countries.FirstOrDefault(other.Countries.Contains) : null);
    }

    private static List<int> OlderRelations(
        int place,
        ImmutableArray<DatedDocument> oldestFirst,
        Dictionary<string, List<int>> postings
    )
    {
        var weights = new Dictionary<int, double>();
        foreach (var term in Terms(oldestFirst[place]))
        {
            if (!postings.TryGetValue(term, out var places))
                continue;
            var rarity = Math.Log(1 + (double)place / places.Count);
            foreach (var other in places)
                weights[other] = weights.GetValueOrDefault(other) + rarity;
        }
        return
        [
            .. weights
                .OrderByDescending(pair => pair.Value)
                .ThenByDescending(pair => pair.Key)
                .Take(2 * Enough)
                .Select(pair => pair.Key),
        ];
    }

    private static IEnumerable<int> NewerRelations(
        int place,
        DatedDocument document,
        Dictionary<string, List<int>> postings
    ) => Terms(document).SelectMany(term => postings[term].Where(other => other > place)).Distinct().Order();

    private static IEnumerable<string> Terms(DatedDocument document) => document.Topics.Concat(document.Countries);
}
