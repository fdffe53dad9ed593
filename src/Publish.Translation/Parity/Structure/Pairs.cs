namespace Publish.Translation.Parity.Structure;

/// <summary>
/// Block alignment for parity: one to one where the structure is equal, else by runs, sections, or the whole text.
/// </summary>
internal static class Pairs
{
    public static IEnumerable<Pair> Of(Outline source, Outline translation) =>
        [
            .. Front(source.Front, translation.Front),
            .. Body(source.Blocks, translation.Blocks),
            .. Notes(source.Notes, translation.Notes),
        ];

    private static IEnumerable<Pair> Front(List<OutlineBlock> there, List<OutlineBlock> here) =>
        from one in there
        let other = here.Find(block => block.Label == one.Label)
        where other is not null
        select new Pair([one], [other]);

    private static IEnumerable<Pair> Body(List<OutlineBlock> there, List<OutlineBlock> here)
    {
        if (AreAlike(there, here))
            return Each(there, here);
        var (sections, others) = (
            Split(there, (_, block) => block.Kind == OutlineBlockKind.Heading),
            Split(here, (_, block) => block.Kind == OutlineBlockKind.Heading)
        );
        return sections.Count == others.Count
            ? sections.Zip(others).SelectMany(section => Section(section.First, section.Second))
            : [new Pair(there, here, IsBroken: true)];
    }

    private static IEnumerable<Pair> Section(List<OutlineBlock> there, List<OutlineBlock> here)
    {
        if (AreAlike(there, here))
            return Each(there, here);
        var (runs, others) = (
            Split(there, (before, block) => before.Kind != block.Kind),
            Split(here, (before, block) => before.Kind != block.Kind)
        );
        return
            runs.Count == others.Count
            && runs.Zip(others)
                .All(run => run.First.Count == 0 || run.Second.Count == 0 || run.First[0].Kind == run.Second[0].Kind)
            ? runs.Zip(others).SelectMany(run => Run(run.First, run.Second))
            : [new Pair(there, here)];
    }

    private static IEnumerable<Pair> Run(List<OutlineBlock> there, List<OutlineBlock> here) =>
        there.Count == here.Count
            ? Each(there, here)
            :
            [
                new Pair(
                    there,
                    here,
                    IsBroken: there.Count > 0 && there[0].Kind is OutlineBlockKind.Item or OutlineBlockKind.Cell
                ),
            ];

    private static IEnumerable<Pair> Notes(List<OutlineBlock> there, List<OutlineBlock> here)
    {
        var (notes, others) = (
            there.GroupBy(block => block.Label).ToList(),
            here.GroupBy(block => block.Label).ToDictionary(note => note.Key, note => note.ToList())
        );
        if (notes.Exists(note => others.ContainsKey(note.Key)))
            return notes
                .Where(note => others.ContainsKey(note.Key))
                .Select(note => new Pair([.. note], others[note.Key]));
        return notes.Count == others.Count
            ? notes.Zip(others.Values).Select(note => new Pair([.. note.First], note.Second))
            : [new Pair(there, here)];
    }

    private static bool AreAlike(List<OutlineBlock> there, List<OutlineBlock> here)
    {
        if (there.Count != here.Count)
            return false;
        for (var at = 0; at < there.Count; at++)
            if (!there[at].IsLike(here[at]))
                return false;
        return true;
    }

    private static IEnumerable<Pair> Each(List<OutlineBlock> there, List<OutlineBlock> here) =>
        there.Zip(here, (one, other) => new Pair([one], [other]));

    private static List<List<OutlineBlock>> Split(
        List<OutlineBlock> blocks,
        Func<OutlineBlock, OutlineBlock, bool> begins
    )
    {
        var parts = new List<List<OutlineBlock>> { new() };
        foreach (var block in blocks)
        {
            if (parts[^1] is [.., var before] ? begins(before, block) : block.Kind == OutlineBlockKind.Heading)
                parts.Add([]);
            parts[^1].Add(block);
        }
        return parts;
    }
}

/// <summary>Blocks of the source with the corresponding blocks of the translation.</summary>
/// <param name="IsBroken">Whether the structure differs here, which is a difference of its own; missing facts are then
/// not reported.</param>
internal readonly record struct Pair(
    IReadOnlyList<OutlineBlock> There,
    IReadOnlyList<OutlineBlock> Here,
    bool IsBroken = false
)
{
    public bool Any(Func<OutlineBlock, bool> one) => There.Any(one) || Here.Any(one);
}
