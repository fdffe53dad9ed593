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
        var shared = new SharedTerms(2 * Enough);
        var oldestFirst = newestFirst.Reverse().ToImmutableArray();
        var older = new ImmutableArray<int>[oldestFirst.Length];
        for (var place = 0; place < oldestFirst.Length; place++)
        {
            older[place] = shared.Nearest(Terms(oldestFirst[place]));
            shared.Add(Terms(oldestFirst[place]));
        }

        var related = new Dictionary<string, ImmutableArray<Relation>>();
        for (var place = 0; place < oldestFirst.Length; place++)
        {
            var document = oldestFirst[place];
            var named = ByAuthor(document, byId);
            var taken = named.Select(other => other.Id).Append(document.Id).ToHashSet(StringComparer.Ordinal);
            var found = older[place]
                .Concat(NewerRelations(place, document, shared))
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

    /// <summary>Nearest first. Asked for where few older ones are found, so the terms have been rare until then.</summary>
    private static IEnumerable<int> NewerRelations(int place, DatedDocument document, SharedTerms shared) =>
        Terms(document).SelectMany(term => After(place, shared.With(term)).Take(2 * Enough)).Distinct().Order();

    /// <param name="places">Ascending.</param>
    private static IEnumerable<int> After(int place, IReadOnlyList<int> places) =>
        places.SkipWhile(other => other <= place);

    private static IEnumerable<string> Terms(DatedDocument document) => document.Topics.Concat(document.Countries);
}
