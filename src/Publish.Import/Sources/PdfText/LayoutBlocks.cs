namespace Publish.Import;

/// <summary>Makes blocks of lines: by blank lines, indents, and lines that end early.</summary>
internal static class LayoutBlocks
{
    public static List<LayoutBlock> Of(List<string> lines, LayoutWords words, bool isSide = false)
    {
        var full = Full(lines) * 3 / 4;
        var blocks = new List<LayoutBlock>();
        var block = new List<List<string>>();
        var raw = new List<string[]>();
        for (var at = 0; at <= lines.Count; at++)
        {
            var line = at < lines.Count ? lines[at] : "";
            var before = at > 0 ? lines[at - 1] : "";
            if (line.Length == 0 || (block.Count > 0 && Parts(before, line, full)))
                Close(blocks, block, raw, words);
            if (line.Length == 0)
                continue;
            raw.Add([.. Cells(line)]);
            if (block.Count == 0 || isSide || LayoutLine.Width(before) < full)
                block.AddRange(raw[^1].Select(cell => new List<string> { cell }));
            else
                block[^1].Add(line);
        }
        return blocks;
    }

    private static void Close(List<LayoutBlock> blocks, List<List<string>> block, List<string[]> raw, LayoutWords words)
    {
        if (block.Count == 0)
            return;
        if (raw.Count is > 1 and < 9 && raw[0].Length > 1 && raw.All(row => row.Length == raw[0].Length))
        {
            blocks.AddRange(
                Enumerable
                    .Range(0, raw[0].Length)
                    .Select(column => new LayoutBlock(
                        string.Join('\n', raw.Select(row => words.Join([row[column]]))),
                        LayoutKind.Paragraph
                    ))
            );
            block.Clear();
            raw.Clear();
            return;
        }
        var isItem = LayoutLine.IsItem(block[0][0]);
        var text = string.Join('\n', block.Select(words.Join).Where(line => line.Length > 0));
        blocks.Add(
            new(
                isItem ? text.TrimStart()[1..].TrimStart().Replace('\n', ' ') : text,
                isItem ? LayoutKind.Item : LayoutKind.Paragraph
            )
        );
        block.Clear();
        raw.Clear();
    }

    private static bool Parts(string before, string line, int full) =>
        LayoutLine.IsItem(line)
        || LayoutLine.IsCounted(line)
        || (LayoutLine.Width(before) < full && LayoutLine.EndsSentence(before) && LayoutLine.Width(line) >= full)
        || (
            LayoutLine.Width(before) >= full
            && LayoutLine.EndsSentence(before)
            && LayoutLine.Indent(line) >= LayoutLine.Indent(before) + 2
            && LayoutLine.Indent(line) < LayoutLine.Indent(before) + 9
        );

    /// <summary>The width that most long lines have.</summary>
    private static int Full(List<string> lines)
    {
        var widths = lines.Where(line => line.Length > 0).Select(LayoutLine.Width).Order().ToArray();
        return widths.Length == 0 ? 0 : Math.Max(40, widths[widths.Length * 9 / 10]);
    }

    /// <summary>What stands side by side, as the names of those who sign do.</summary>
    private static IEnumerable<string> Cells(string line)
    {
        var said = line.Trim();
        for (
            var gap = said.IndexOf("    ", StringComparison.Ordinal);
            gap >= 0;
            gap = said.IndexOf("    ", StringComparison.Ordinal)
        )
        {
            yield return said[..gap];
            said = said[gap..].TrimStart();
        }
        yield return said;
    }
}

/// <summary>A paragraph or an item of set text; line ends that mean something are kept.</summary>
internal sealed record LayoutBlock(string Text, LayoutKind Kind);

/// <summary>What a block of set text is.</summary>
internal enum LayoutKind
{
    Paragraph,
    Item,
}
