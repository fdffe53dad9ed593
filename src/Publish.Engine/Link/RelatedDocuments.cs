using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Link;

/// <summary>Decides which documents are related to which: the author's own first, then those that share rare topics and countries.</summary>
/// <remarks>
/// A document is weighed against the older ones, with rarity as it was on its day, so that a new document does not
/// reorder old pages; newer ones fill only the places that are left, the nearest in time first.
/// </remarks>
internal static class RelatedDocuments
{
    private const int Enough = 4;

    /// <param name="newestFirst">Every dated document.</param>
    public static FrozenDictionary<string, ImmutableArray<Document>> Of(
        ImmutableArray<DatedDocument> newestFirst, IEnumerable<Document> all, FrozenDictionary<string, Document> byId)
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

        var related = new Dictionary<string, ImmutableArray<Document>>();
        for (var place = 0; place < oldestFirst.Length; place++)
        {
            var document = oldestFirst[place];
            var chosen = ByAuthor(document, byId);
            Add(chosen, document, older[place].Select(index => oldestFirst[index]));
            if (chosen.Count < Enough)
                Add(chosen, document, NewerRelations(place, document, postings).Select(index => oldestFirst[index]));
            related[document.Id] = [.. chosen];
        }
        foreach (var page in all.OfType<StandingPage>())
            related[page.Id] = [.. ByAuthor(page, byId)];
        return related.ToFrozenDictionary();
    }

    private static List<Document> ByAuthor(Document document, FrozenDictionary<string, Document> byId) =>
        [.. document.Related.Where(id => id != document.Id).Distinct().Select(byId.GetValueOrDefault).OfType<Document>()];

    private static void Add(List<Document> chosen, DatedDocument document, IEnumerable<DatedDocument> more)
    {
        foreach (var other in more)
        {
            if (chosen.Count >= Enough)
                return;
            if (other.Id != document.Id && chosen.TrueForAll(one => one.Id != other.Id))
                chosen.Add(other);
        }
    }

    private static List<int> OlderRelations(int place, ImmutableArray<DatedDocument> oldestFirst, Dictionary<string, List<int>> postings)
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
        return [.. weights.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key)
            .Take(2 * Enough).Select(pair => pair.Key)];
    }

    private static IEnumerable<int> NewerRelations(int place, DatedDocument document, Dictionary<string, List<int>> postings) =>
        Terms(document).SelectMany(term => postings[term].Where(other => other > place)).Distinct().Order();

    private static IEnumerable<string> Terms(DatedDocument document) => document.Topics.Concat(document.Countries);
}
