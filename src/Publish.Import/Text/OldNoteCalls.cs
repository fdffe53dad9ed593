namespace Publish.Import;

/// <summary>Finds every place that may call a note.</summary>
internal static class OldNoteCalls
{
    private static readonly string[] Units =
    [
        "m",
        "km",
        "cm",
        "mm",
        "ft",
        "in",
        "mi",
        "yd",
        "nm",
        "x",
        "R",
        "E",
        "sq",
        "CO",
    ];

    public static List<OldCall> Find(List<PlainBlock> leaves)
    {
        var calls = new List<OldCall>();
        for (var order = 0; order < leaves.Count; order++)
            if (leaves[order].Kind != PlainKind.Code)
                Find(leaves[order], order, calls);
        return calls;
    }

    private static void Find(PlainBlock leaf, int order, List<OldCall> calls)
    {
        var line = leaf.Line;
        var seen = false;
        for (var index = 0; index < line.Count; index++)
        {
            var bit = line[index];
            if (!bit.IsWords)
            {
                seen &= bit.Kind != BitKind.Break;
                continue;
            }
            var raised = (bit.Style.Marks & BitMarks.Raised) != 0;
            var here = bit.Style.Link is { Address: ['#', ..] } link ? link : null;
            if ((raised || here is not null) && NoteLabel.Whole(bit.Text) is { } whole)
            {
                if (here is not null || seen && !IsUnit(line, index, whole))
                    calls.Add(new(leaf, order, index, 0, bit.Text.Length, whole, true, here));
            }
            else if (
                raised
                && seen
                && bit.Text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries)
                    is { Length: > 1 and < 6 } several
                && several.All(one => NoteLabel.Whole(one) is { Form: NoteForm.Number })
            )
                Several(leaf, order, index, calls);
            else if (bit.Style.Link is null && (bit.Style.Marks & BitMarks.Code) == 0)
                InWords(leaf, order, index, seen, calls);
            seen |= bit.IsSeen;
        }
    }

    private static void Several(PlainBlock leaf, int order, int index, List<OldCall> calls)
    {
        var text = leaf.Line[index].Text;
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end > at && NoteLabel.Whole(text[at..end]) is { } key)
                calls.Add(new(leaf, order, index, at, end - at, key, true, null));
            at = Math.Max(at, end);
        }
    }

    private static void InWords(PlainBlock leaf, int order, int index, bool seen, List<OldCall> calls)
    {
        var text = leaf.Line[index].Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (
                text[at] < 'A' && text[at] is not '*'
                || char.IsAsciiLetter(text[at]) && text[at] is not ('N' or 'n' or 'f' or 'F')
            )
                continue;
            var label = NoteLabel.SignAfterWord(text, at) ?? (at > 0 || seen ? NoteLabel.At(text, at) : null);
            if (
                label is not { } found
                || found.Key.Form == NoteForm.Word && !(at > 0 && text[at - 1] is '(' or '[' or '（')
            )
                continue;
            calls.Add(
                new(leaf, order, index, at, found.Length, found.Key, text[at] is '[' or '［' or '〔' or '※', null)
            );
            at += found.Length - 1;
        }
    }

    // Square metres and powers are no notes.
    private static bool IsUnit(List<PlainBit> line, int index, NoteKey key)
    {
        if (key is not { Form: NoteForm.Number, Number: 2 or 3 } || index == 0 || !line[index - 1].IsWords)
            return false;
        var before = line[index - 1].Text;
        var start = before.Length;
        while (start > 0 && char.IsAsciiLetter(before[start - 1]))
            start--;
        return Units.Contains(before[start..]);
    }
}

/// <summary>A place that may call a note.</summary>
/// <param name="Order">Of its line in the text.</param>
/// <param name="IsSure">Whether it is raised, a link or in square brackets.</param>
internal sealed record OldCall(
    PlainBlock Leaf,
    int Order,
    int Bit,
    int Start,
    int Length,
    NoteKey Key,
    bool IsSure,
    PlainLink? Link
);
