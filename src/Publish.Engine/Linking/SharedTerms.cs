using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Publish.Engine.Linking;

/// <summary>
/// An index of documents by the sets of terms (topics, countries) that they have in common. It finds those that share
/// the rarest terms with a document, in time that does not grow with the number of documents.
/// </summary>
/// <remarks>
/// For each set of terms it keeps the newest documents that have all of them: as many as are asked for, because each of
/// these precedes any older one that shares just that set. A document with more than <see cref="MostTerms"/> terms has
/// too many sets; it is compared with each other one.
/// </remarks>
/// <param name="enough">Most documents that are found.</param>
internal sealed class SharedTerms(int enough)
{
    /// <summary>Terms of a document whose sets are indexed, 2^6 - 1 of them.</summary>
    private const int MostTerms = 6;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<List<int>> postings = [];
    private readonly List<ImmutableArray<int>> documents = [];
    private readonly List<int> wide = [];
    private readonly Dictionary<string, List<int>> newest = new(StringComparer.Ordinal);

    /// <summary>Places of the documents with a term, in the order in which they were added.</summary>
    public IReadOnlyList<int> With(string term) => ids.TryGetValue(term, out var id) ? postings[id] : [];

    /// <summary>Adds a document that is newer than those before it; the first has place 0.</summary>
    public void Add(IEnumerable<string> terms)
    {
        var mine = terms.Distinct().Select(Id).Order().ToImmutableArray();
        foreach (var term in mine)
            postings[term].Add(documents.Count);
        if (mine.Length > MostTerms)
            wide.Add(documents.Count);
        else
            AddSets(mine);
        documents.Add(mine);
    }

    /// <summary>
    /// Places of documents that share terms with these, by the sum of the rarities of what is shared (inverse document
    /// frequency), then newest first.
    /// </summary>
    public ImmutableArray<int> Nearest(IEnumerable<string> terms)
    {
        var known = terms.Where(ids.ContainsKey).Distinct().Select(Id).ToImmutableArray();
        var rarities = known.Select(term => Math.Log(1 + (double)documents.Count / postings[term].Count)).ToArray();
        var candidates =
            known.Length > MostTerms
                ? known.SelectMany(term => postings[term])
                : wide.Concat(OfSets([.. known.Order()]));
        return
        [
            .. candidates
                .Distinct()
                .Select(place => (Place: place, Weight: Weight(place)))
                .Where(one => one.Weight > 0)
                .OrderByDescending(one => one.Weight)
                .ThenByDescending(one => one.Place)
                .Take(enough)
                .Select(one => one.Place),
        ];

        double Weight(int place)
        {
            var weight = 0.0;
            for (var at = 0; at < known.Length; at++)
                if (documents[place].BinarySearch(known[at]) >= 0)
                    weight += rarities[at];
            return weight;
        }
    }

    private void AddSets(ImmutableArray<int> terms)
    {
        var lookup = newest.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<int> buffer = stackalloc int[MostTerms];
        for (var mask = 1; mask < 1 << terms.Length; mask++)
        {
            var set = Key(terms, mask, buffer);
            if (!lookup.TryGetValue(set, out var list))
                lookup[set] = list = new(1);
            if (list.Count == enough)
                list.RemoveAt(0);
            list.Add(documents.Count);
        }
    }

    private HashSet<int> OfSets(ImmutableArray<int> terms)
    {
        var lookup = newest.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<int>();
        Span<int> buffer = stackalloc int[MostTerms];
        for (var mask = 1; mask < 1 << terms.Length; mask++)
            if (lookup.TryGetValue(Key(terms, mask, buffer), out var list))
                found.UnionWith(list);
        return found;
    }

    /// <summary>The terms whose bits are set, as the key of their set.</summary>
    /// <param name="terms">Ascending.</param>
    private static ReadOnlySpan<char> Key(ImmutableArray<int> terms, int mask, Span<int> buffer)
    {
        var length = 0;
        for (var at = 0; at < terms.Length; at++)
            if ((mask & (1 << at)) != 0)
                buffer[length++] = terms[at];
        return MemoryMarshal.Cast<int, char>(buffer[..length]);
    }

    private int Id(string term)
    {
        if (ids.TryGetValue(term, out var id))
            return id;
        postings.Add([]);
        return ids[term] = postings.Count - 1;
    }
}
