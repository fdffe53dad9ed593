using System.Globalization;

namespace Publish.Import;

/// <summary>Takes the notes out of a text, in whatever form a site had them.</summary>
internal static class NoteReader
{
    /// <param name="blocks">Left with calls in place of what called, and without the notes.</param>
    public static List<PlainNote> Take(List<PlainBlock> blocks, DoubtList doubts)
    {
        var calls = OldNoteCalls.Find([.. Leaves.Of(blocks)]);
        if (calls.Count == 0)
            return [];
        if (NoteLines.Part(blocks, [.. calls.Select(call => call.Key)]))
            calls = OldNoteCalls.Find([.. Leaves.Of(blocks)]);
        var orders = Leaves
            .Of(blocks)
            .Select((leaf, order) => (leaf, order))
            .ToDictionary(one => one.leaf, one => one.order);
        var units = NoteUnit.Of(blocks, orders);
        var found = new NoteMatching(blocks, calls, units, NoteHeadings.Ends(blocks, orders)).Match();
        foreach (var call in calls.Where(call => !found.ContainsKey(call) && IsTold(call, units)))
            doubts.Add(
                DoubtKind.Uncertain,
                "This looks like the call of a note, but no note was found for it, so it stands in the text.",
                Around(call)
            );
        if (found.Count == 0)
            return [];
        var labels = Labels(found);
        Mark(found, labels);
        return NoteTaking.Take(blocks, units, labels, found.Keys.Max(call => call.Order));
    }

    /// <summary>What is raised, or what leads to a place; not the name that a note itself begins with.</summary>
    private static bool IsTold(OldCall call, List<NoteUnit> units) =>
        (call.Link is not null || (call.Leaf.Line[call.Bit].Style.Marks & BitMarks.Raised) != 0)
        && !units.Exists(unit => unit.Leaf == call.Leaf && unit.Start is { } start && call.Bit < start.Bits);

    private static string Around(OldCall call)
    {
        var words = PlainLine.Words(call.Leaf.Line.Take(call.Bit + 1));
        return words[Math.Max(0, words.Length - 60)..];
    }

    /// <summary>
    /// Notes are counted in the order of their first calls; their own numbers stay where these are the same.
    /// </summary>
    private static Dictionary<NoteUnit, string> Labels(Dictionary<OldCall, NoteUnit> found)
    {
        var labels = new Dictionary<NoteUnit, string>();
        foreach (
            var (_, unit) in found.OrderBy(one => one.Key.Order).ThenBy(one => one.Key.Bit).ThenBy(one => one.Key.Start)
        )
            labels.TryAdd(unit, (labels.Count + 1).ToString(CultureInfo.InvariantCulture));
        return labels;
    }

    private static void Mark(Dictionary<OldCall, NoteUnit> found, Dictionary<NoteUnit, string> labels)
    {
        foreach (var line in found.GroupBy(one => one.Key.Leaf))
        {
            foreach (
                var (call, unit) in line.OrderByDescending(one => one.Key.Bit).ThenByDescending(one => one.Key.Start)
            )
            {
                var bit = line.Key.Line[call.Bit];
                List<PlainBit> parts = [new(BitKind.Call, labels[unit])];
                var (before, after) = (bit.Text[..call.Start], bit.Text[(call.Start + call.Length)..]);
                if ((bit.Style.Marks & BitMarks.Raised) != 0)
                    (before, after) = (before.Trim(' ', ',', ';', '[', '('), after.Trim(' ', ',', ';', ']', ')'));
                if (before.Length > 0)
                    parts.Insert(0, bit with { Text = before });
                if (after.Length > 0)
                    parts.Add(bit with { Text = after });
                line.Key.Line.RemoveAt(call.Bit);
                line.Key.Line.InsertRange(call.Bit, parts);
            }
            Bare(line.Key.Line);
        }
    }

    // Brackets that stood around a link, and the space before a call.
    private static void Bare(List<PlainBit> line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line[at].Kind != BitKind.Call || at == 0 || !line[at - 1].IsWords)
                continue;
            var before = line[at - 1].Text;
            if (
                at + 1 < line.Count
                && line[at + 1] is { IsWords: true, Text: [var closes, ..] }
                && before is [.., var opens]
                && (opens, closes) is ('[', ']') or ('(', ')') or ('（', '）') or ('〔', '〕')
            )
            {
                line[at - 1] = line[at - 1] with { Text = before[..^1] };
                line[at + 1] = line[at + 1] with { Text = line[at + 1].Text[1..] };
            }
            line[at - 1] = line[at - 1] with { Text = line[at - 1].Text.TrimEnd() };
        }
    }
}

/// <summary>A note while it is read.</summary>
internal sealed record PlainNote(string Label, List<PlainBlock> Blocks);
