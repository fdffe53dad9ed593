namespace Publish.Import;

/// <summary>Moves notes out of the text, and closes the text where they stood.</summary>
internal static class NoteTaking
{
    private const int WidestGap = 3;

    /// <param name="lastCall">The line of the last call: what stands after it is the end of the text, and what stands
    /// before lies between its pages.</param>
    public static List<PlainNote> Take(
        List<PlainBlock> blocks,
        List<NoteUnit> units,
        Dictionary<NoteUnit, string> labels,
        int lastCall
    )
    {
        var inOrder = units.Where(labels.ContainsKey).ToList();
        var notes = new Dictionary<string, PlainNote>(StringComparer.Ordinal);
        for (var index = 0; index < inOrder.Count; index++)
        {
            var unit = inOrder[index];
            var next = index + 1 < inOrder.Count ? inOrder[index + 1] : null;
            var begin = unit.Siblings.IndexOf(unit.Block);
            var end = EndOf(unit, unit.Order > lastCall ? next : null, begin);
            List<PlainBlock> body = unit.Block.Kind == PlainKind.Item ? [.. unit.Block.Children] : [unit.Block];
            body.AddRange(unit.Siblings.GetRange(begin + 1, end - begin - 1));
            unit.Siblings.RemoveRange(begin, end - begin);
            Strip(unit);
            body.ForEach(Backlinks.Remove);
            body.RemoveAll(block => block.Kind == PlainKind.Paragraph && PlainLine.IsEmpty(block.Line));
            if (unit.Siblings == blocks)
                Join(blocks, begin);
            notes[labels[unit]] = new(
                labels[unit],
                body.Count > 0 ? body : [new PlainBlock(PlainKind.Paragraph) { Line = [new(BitKind.Words, "–")] }]
            );
        }
        Clear(blocks);
        return [.. labels.Values.Select(label => notes[label])];
    }

    /// <summary>A note goes on in what its element holds, and up to the next note where that is near.</summary>
    private static int EndOf(NoteUnit unit, NoteUnit? next, int begin)
    {
        var end = begin + 1;
        if (unit.Block.Kind == PlainKind.Item)
            return end;
        if (
            next?.Siblings == unit.Siblings
            && unit.Siblings.IndexOf(next.Block) is var to
            && to - begin <= WidestGap
            && unit.Key?.Next == next.Key
            && unit.Siblings.GetRange(end, to - end)
                .TrueForAll(block =>
                    block.Kind is PlainKind.Paragraph or PlainKind.Quote or PlainKind.List && !NoteHeadings.IsOne(block)
                )
        )
            return to;
        while (
            unit.Block.Group is { } group
            && end < unit.Siblings.Count
            && unit.Siblings[end].Group == group
            && HoldsIt(unit, group)
        )
            end++;
        return end;
    }

    private static bool HoldsIt(NoteUnit unit, object group) =>
        group is AngleSharp.Dom.IElement { Id: { } id }
        && unit.Leaf.Line.Exists(bit => bit.Kind == BitKind.Anchor && bit.Text == id);

    private static void Strip(NoteUnit unit)
    {
        if (unit.Start is not { } start)
            return;
        var line = unit.Leaf.Line;
        if (start.Bits < line.Count && start.Characters > 0)
            line[start.Bits] = line[start.Bits] with { Text = line[start.Bits].Text[start.Characters..] };
        line.RemoveRange(0, start.Bits);
        unit.Leaf.Line = PlainLine.Tidy(line);
    }

    /// <summary>A sentence that a note at the foot of a page had cut is one again.</summary>
    private static void Join(List<PlainBlock> blocks, int at)
    {
        if (
            at == 0
            || at >= blocks.Count
            || blocks[at - 1].Kind != PlainKind.Paragraph
            || blocks[at].Kind != PlainKind.Paragraph
            || NoteStart.Of(blocks[at].Line) is not null
        )
            return;
        var (before, after) = (
            PlainLine.Words(blocks[at - 1].Line).TrimEnd(),
            PlainLine.Words(blocks[at].Line).TrimStart()
        );
        if (
            before.Length == 0
            || after.Length == 0
            || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '、' or '，')
        )
            return;
        if (!char.IsLower(after[0]) && after[0] < '\u1100' || before.Length < 40)
            return;
        var wide = before[^1] is >= '\u3000' and < '\uAC00' or '，' && after[0] is >= '\u3000' and < '\uAC00';
        blocks[at - 1].Line = PlainLine.Tidy([
            .. blocks[at - 1].Line,
            new(BitKind.Words, wide ? "" : " "),
            .. blocks[at].Line,
        ]);
        blocks.RemoveAt(at);
    }

    /// <summary>Empty lists, and headings and rules over notes that are gone.</summary>
    private static void Clear(List<PlainBlock> blocks)
    {
        blocks.RemoveAll(block =>
            block.Kind is PlainKind.List or PlainKind.Quote
            && block.Children.TrueForAll(child => child.Kind == PlainKind.List && child.Children.Count == 0)
        );
        for (var index = blocks.Count - 1; index >= 0; index--)
            if (
                NoteHeadings.IsOne(blocks[index])
                && (
                    index + 1 == blocks.Count
                    || blocks[index].Kind == PlainKind.Heading && blocks[index + 1].Kind == PlainKind.Heading
                )
            )
                blocks.RemoveAt(index);
    }
}
