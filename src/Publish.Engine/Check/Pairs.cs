namespace Publish.Engine.Check;

/// <summary>
/// Finds which block of a translation belongs to which of its source: one by one where they are alike, else by runs,
/// sections, or the whole text.
/// </summary>
internal static class Pairs
{
    public static IEnumerable<Pair> Of(Outline source, Outline translation) =>
        [
            .. Front(source.Front, translation.Front),
            .. Body(source.Blocks, translation.Blocks),
            .. Notes(source.Notes, translation.Notes),
        ];

    private static IEnumerable<Pair> Front(List<Block> there, List<Block> here) =>
        from one in there
        let other = here.Find(block => block.Label == one.Label)
        where other is not null
        select new Pair([one], [other]);

    private static IEnumerable<Pair> Body(List<Block> there, List<Block> here)
    {
        if (AreAlike(there, here))
            return Each(there, here);
        var (sections, others) = (
            Split(there, (_, block) => block.Kind == BlockKind.Heading),
            Split(here, (_, block) => block.Kind == BlockKind.Heading)
        );
        return sections.Count == others.Count
            ? sections.Zip(others).SelectMany(section => Section(section.First, section.Second))
            : [new Pair(there, here, IsBroken: true)];
    }

    private static IEnumerable<Pair> Section(List<Block> there, List<Block> here)
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

    private static IEnumerable<Pair> Run(List<Block> there, List<Block> here) =>
        there.Count == here.Count
            ? Each(there, here)
            : [new Pair(there, here, IsBroken: there.Count > 0 && there[0].Kind is BlockKind.Item or BlockKind.Cell)];

    private static IEnumerable<Pair> Notes(List<Block> there, List<Block> here)
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

    private static bool AreAlike(List<Block> there, List<Block> here)
    {
        if (there.Count != here.Count)
            return false;
        for (var at = 0; at < there.Count; at++)
            if (!there[at].IsLike(here[at]))
                return false;
        return true;
    }

    private static IEnumerable<Pair> Each(List<Block> there, List<Block> here) =>
        there.Zip(here, (one, other) => new Pair([one], [other]));

    private static List<List<Block>> Split(List<Block> blocks, Func<Block, Block, bool> begins)
    {
        var parts = new List<List<Block>> { new() };
        foreach (var block in blocks)
        {
            if (parts[^1] is [.., var before] ? begins(before, block) : block.Kind == BlockKind.Heading)
                parts.Add([]);
            parts[^1].Add(block);
        }
        return parts;
    }
}

/// <summary>Blocks of the source with those of the translation that say the same.</summary>
/// <param name="IsBroken">The structure differs here, which is told on its own: what is missing here went with
/// it.</param>
internal readonly record struct Pair(IReadOnlyList<Block> There, IReadOnlyList<Block> Here, bool IsBroken = false)
{
    public bool Any(Func<Block, bool> one) => There.Any(one) || Here.Any(one);
}
