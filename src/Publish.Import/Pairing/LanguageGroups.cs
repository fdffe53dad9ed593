using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Drafts joined to texts; a text has one draft a language.</summary>
internal sealed class LanguageGroups
{
    private readonly IReadOnlyList<Draft> drafts;
    private readonly int[] groupOf;
    private readonly List<int>[] members;
    private readonly double[] certainty;

    public LanguageGroups(IReadOnlyList<Draft> drafts)
    {
        this.drafts = drafts;
        groupOf = [.. Enumerable.Range(0, drafts.Count)];
        members = [.. groupOf.Select(at => new List<int> { at })];
        certainty = [.. groupOf.Select(_ => 1.0)];
    }

    public string LanguageOf(int draft) => drafts[draft].Language;

    public bool AreOne(int one, int other) => groupOf[one] == groupOf[other];

    public bool IsAlone(int draft) => members[groupOf[draft]].Count == 1;

    public bool CanJoin(int one, int other) =>
        !AreOne(one, other)
        && !members[groupOf[one]]
            .Any(mine => members[groupOf[other]].Any(theirs => LanguageOf(mine) == LanguageOf(theirs)));

    public void Join(PairLink link)
    {
        if (!CanJoin(link.One, link.Other))
            return;
        var (kept, gone) = (groupOf[link.One], groupOf[link.Other]);
        certainty[kept] = Math.Min(link.Score, Math.Min(certainty[kept], certainty[gone]));
        members[kept].AddRange(members[gone]);
        foreach (var draft in members[gone])
            groupOf[draft] = kept;
        members[gone] = [];
    }

    /// <summary>In the order of their first drafts.</summary>
    public ImmutableArray<DraftGroup> All() =>
        [
            .. members
                .Index()
                .Where(pair => pair.Item.Count > 0)
                .Select(pair => new DraftGroup([.. pair.Item.Order()], certainty[pair.Index]))
                .OrderBy(group => group.Drafts[0]),
        ];
}
