namespace Publish.Import;

/// <summary>Parts paragraphs in which notes stand one a line.</summary>
internal static class NoteLines
{
    /// <summary>Whether any was parted.</summary>
    public static bool Part(List<PlainBlock> blocks, HashSet<NoteKey> called)
    {
        var parted = false;
        for (var index = blocks.Count - 1; index >= 0; index--)
            if (
                blocks[index] is { Kind: PlainKind.Paragraph } block
                && block.Line.Exists(bit => bit.Kind == BitKind.Break)
                && Lines(block) is { } lines
                && Notes(lines, called) is >= 0 and var first
            )
            {
                var parts = new List<PlainBlock>();
                if (first > 0)
                    parts.Add(
                        new PlainBlock(PlainKind.Paragraph) { Group = block.Group, Line = Joined(lines.Take(first)) }
                    );
                foreach (var line in lines.Skip(first))
                    parts.Add(new PlainBlock(PlainKind.Paragraph) { Group = block.Group, Line = PlainLine.Tidy(line) });
                blocks.RemoveAt(index);
                blocks.InsertRange(index, parts);
                parted = true;
            }
        return parted;
    }

    private static List<List<PlainBit>> Lines(PlainBlock block)
    {
        var lines = new List<List<PlainBit>> { new() };
        foreach (var bit in block.Line)
            if (bit.Kind == BitKind.Break)
                lines.Add([]);
            else
                lines[^1].Add(bit);
        return lines;
    }

    /// <summary>The first of at least two lines that begin with names that run on and are called.</summary>
    private static int Notes(List<List<PlainBit>> lines, HashSet<NoteKey> called)
    {
        NoteKey? before = null;
        var first = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            if (NoteStart.Of(lines[index])?.Label is not { } label || !called.Contains(label.Key))
                continue;
            if (before is { } last && label.Key == last.Next)
                return first;
            (before, first) = (label.Key, index);
        }
        return -1;
    }

    private static List<PlainBit> Joined(IEnumerable<List<PlainBit>> lines)
    {
        var joined = new List<PlainBit>();
        foreach (var line in lines)
        {
            if (joined.Count > 0)
                joined.Add(new(BitKind.Break, ""));
            joined.AddRange(line);
        }
        return PlainLine.Tidy(joined);
    }
}
