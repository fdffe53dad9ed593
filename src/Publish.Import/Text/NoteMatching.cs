namespace Publish.Import;

/// <summary>
/// Finds which unit is the note of which calls: by links, and where there are none by numbers that run on.
/// </summary>
internal sealed class NoteMatching(
    List<PlainBlock> blocks,
    List<OldCall> calls,
    List<NoteUnit> units,
    HashSet<int> ends
)
{
    /// <summary>How many paragraphs a note may go on for before the next.</summary>
    private const int WidestGap = 3;

    private readonly Dictionary<OldCall, NoteUnit> found = [];
    private readonly HashSet<NoteUnit> taken = [];

    public Dictionary<OldCall, NoteUnit> Match()
    {
        ByLinks();
        foreach (var form in Enum.GetValues<NoteForm>())
            ByNumbers(form);
        return found;
    }

    private void ByLinks()
    {
        var places = new Dictionary<string, NoteUnit>(StringComparer.Ordinal);
        foreach (var unit in units)
        foreach (var leaf in Leaves.Of([unit.Block]))
        foreach (var bit in leaf.Line.Where(bit => bit is { Kind: BitKind.Anchor, Text.Length: > 0 }))
            places.TryAdd(AnchorPlaces.Name(bit.Text), unit);
        foreach (var call in calls)
            if (
                call.Link is { } link
                && places.TryGetValue(AnchorPlaces.Name(link.Address), out var unit)
                && unit.Order > call.Order
                && unit.Leaf != call.Leaf
                && (unit.Start is not null || unit.Block.Kind == PlainKind.Item)
            )
            {
                found[call] = unit;
                taken.Add(unit);
            }
    }

    private void ByNumbers(NoteForm form)
    {
        var open = calls.Where(call => !found.ContainsKey(call) && call.Key.Form == form).ToLookup(call => call.Key);
        var candidates = units
            .Where(unit => !taken.Contains(unit) && unit.Key?.Form == form)
            .ToLookup(unit => unit.Key!.Value);
        var done = new HashSet<NoteKey>();
        foreach (var key in open.Select(group => group.Key).OrderBy(key => key.Number))
        {
            if (done.Contains(key))
                continue;
            List<NoteUnit> best = [];
            foreach (var first in candidates[key].Where(unit => Calls(open[key], unit).Any()).TakeLast(20))
                if (Chain(first, candidates, open) is var chain && chain.Count >= best.Count && IsBelieved(chain, open))
                    best = chain;
            foreach (var unit in best)
            {
                done.Add(unit.Key!.Value);
                taken.Add(unit);
                foreach (var call in Calls(open[unit.Key!.Value], unit))
                    found[call] = unit;
            }
        }
    }

    private static IEnumerable<OldCall> Calls(IEnumerable<OldCall> calls, NoteUnit unit) =>
        calls.Where(call => call.Order < unit.Order);

    private static List<NoteUnit> Chain(
        NoteUnit first,
        ILookup<NoteKey, NoteUnit> candidates,
        ILookup<NoteKey, OldCall> open
    )
    {
        var chain = new List<NoteUnit> { first };
        while (
            candidates[chain[^1].Key!.Value.Next]
                .FirstOrDefault(unit => unit.Place > chain[^1].Place && unit.Place <= chain[^1].Place + WidestGap)
                is { } next
            && Calls(open[next.Key!.Value], next).Any()
        )
            chain.Add(next);
        return chain;
    }

    /// <summary>Numbers at the start of paragraphs are more often points than notes.</summary>
    private bool IsBelieved(List<NoteUnit> chain, ILookup<NoteKey, OldCall> open)
    {
        var first = chain[0];
        if (first.Counted > 1 && first.Siblings.IndexOf(first.Block) > 0)
            return false;
        var sure = chain.TrueForAll(unit => Calls(open[unit.Key!.Value], unit).Any(call => call.IsSure));
        var under = ends.Contains(first.Order);
        var last = chain[^1].Place >= units.Count - 2;
        return first.Key!.Value.Form switch
        {
            NoteForm.Number => sure && (first.IsSure || under || IsRaised(chain, open)),
            NoteForm.Circled => under || last && blocks.Count > chain.Count || sure,
            NoteForm.Sign => units.Count(unit => unit.Key == first.Key) == 1 && (sure || last || under),
            _ => true,
        };
    }

    private static bool IsRaised(List<NoteUnit> chain, ILookup<NoteKey, OldCall> open) =>
        chain.TrueForAll(unit =>
            Calls(open[unit.Key!.Value], unit)
                .Any(call => (call.Leaf.Line[call.Bit].Style.Marks & BitMarks.Raised) != 0)
        );
}
