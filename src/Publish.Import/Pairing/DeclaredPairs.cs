namespace Publish.Import;

/// <summary>Pairs that the old site itself declares: ids of an export, <c>hreflang</c>, lists of languages.</summary>
internal static class DeclaredPairs
{
    private const double ById = 1;
    private const double ByLink = 0.97;

    /// <summary>A machine's switcher that leads to the same page from everywhere declares nothing.</summary>
    private const int MostLinksToOne = 12;

    public static IEnumerable<PairLink> Of(IReadOnlyList<Draft> drafts)
    {
        var ids = drafts
            .Index()
            .Where(pair => pair.Item.Group is not null)
            .GroupBy(pair => pair.Item.Group!, StringComparer.Ordinal)
            .SelectMany(group =>
                group
                    .Skip(1)
                    .Select(pair => new PairLink(group.First().Index, pair.Index, ById, "the export gives both one id"))
            );
        return ids.Concat(Linked(drafts));
    }

    private static IEnumerable<PairLink> Linked(IReadOnlyList<Draft> drafts)
    {
        var places = new AddressBook(drafts);
        var links = drafts
            .Index()
            .SelectMany(pair =>
                pair.Item.Counterparts.Select(other =>
                        (From: pair.Index, To: places.Find(other.Address), Said: other.Language)
                    )
                    .Where(link =>
                        link.To is { } to && to != link.From && drafts[to].Language != drafts[link.From].Language
                    )
                    .Select(link => (link.From, To: link.To!.Value))
            )
            .Distinct()
            .ToArray();
        var crowded = links
            .GroupBy(link => (link.To, drafts[link.From].Language))
            .Where(group => group.Count() > MostLinksToOne)
            .Select(group => group.Key.To)
            .ToHashSet();
        return links
            .Where(link => !crowded.Contains(link.To))
            .Select(link => new PairLink(link.From, link.To, ByLink, "one links the other as its translation"));
    }
}
