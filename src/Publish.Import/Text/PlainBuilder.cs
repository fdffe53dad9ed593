using System.Text;

namespace Publish.Import;

/// <summary>Gathers words into lines and lines into blocks, whatever order an old page has them in.</summary>
internal sealed class PlainBuilder
{
    /// <summary>Lists and quotations within each other; what is deeper stands at this depth.</summary>
    private const int Deepest = 8;

    private readonly Stack<PlainBlock> containers = new([new PlainBlock(PlainKind.Text)]);
    private readonly StringBuilder words = new();
    private List<PlainBit> line = [];
    private int depth;

    public PlainBlock Container => containers.Peek();

    public bool IsDeepest => depth >= Deepest;

    /// <summary>The level of the heading that is read; 0 where none is.</summary>
    public int HeadingLevel { get; set; }

    public object? Group { get; set; }

    public void Open(PlainBlock block)
    {
        EndLine();
        Place(block);
        containers.Push(block);
        depth += block.Kind is PlainKind.List or PlainKind.Quote or PlainKind.Terms ? 1 : 0;
    }

    public PlainBlock Close()
    {
        EndLine();
        var closed = containers.Pop();
        depth -= closed.Kind is PlainKind.List or PlainKind.Quote or PlainKind.Terms ? 1 : 0;
        return closed;
    }

    public void Add(PlainBlock block)
    {
        EndLine();
        Place(block);
    }

    public void Add(PlainBit bit) => line.Add(bit);

    /// <summary>Keeps raised numbers side by side apart, so that 1 and 2 are not 12.</summary>
    public void Part()
    {
        if (
            line is [.., { IsWords: true } last]
            && (last.Style.Marks & BitMarks.Raised) != 0
            && !char.IsWhiteSpace(last.Text[^1])
        )
            line.Add(new(BitKind.Anchor, ""));
    }

    public void Words(string text, BitStyle style)
    {
        words.Clear();
        var last = LastCharacter();
        for (var index = 0; index < text.Length; index++)
        {
            var c = Characters.Cleaned(text[index], last, index + 1 < text.Length ? text[index + 1] : '\0');
            if (c == '\0' || c == ' ' && char.IsWhiteSpace(last))
                continue;
            words.Append(c);
            last = c;
        }
        if (words.Length > 0)
            line.Add(new(BitKind.Words, words.ToString(), style));
    }

    /// <summary>A line break; two of them end the paragraph where paragraphs can stand.</summary>
    public void Break(BitStyle style)
    {
        for (var index = line.Count - 1; index >= 0; index--)
        {
            if (line[index].IsSeen)
                break;
            if (line[index].Kind == BitKind.Break)
            {
                if (HeadingLevel == 0 && Container.Kind is not (PlainKind.Cell or PlainKind.Term))
                    EndLine();
                return;
            }
        }
        line.Add(new(BitKind.Break, "", style));
    }

    public void EndLine()
    {
        if (PlainLine.IsEmpty(line))
        {
            line.RemoveAll(bit => bit.Kind != BitKind.Anchor);
            return;
        }
        var full = line;
        line = [];
        PlaceLine(PlainLine.Tidy(full));
    }

    /// <summary>All blocks; nothing is added after it.</summary>
    public List<PlainBlock> Finish()
    {
        while (containers.Count > 1)
            Close();
        EndLine();
        var all = containers.Peek().Children;
        if (line.Count > 0 && all.Count > 0)
            Leaves.Last(all[^1]).Line.AddRange(line);
        return all;
    }

    private char LastCharacter()
    {
        for (var index = line.Count - 1; index >= 0; index--)
            if (line[index].IsWords)
                return line[index].Text[^1];
            else if (line[index].Kind == BitKind.Break)
                return ' ';
            else if (line[index].Kind != BitKind.Anchor)
                return 'x';
        return ' ';
    }

    private void PlaceLine(List<PlainBit> full)
    {
        var heading = HeadingLevel > 0 && Container.Kind == PlainKind.Text;
        if (Container.Kind is PlainKind.Term or PlainKind.Cell or PlainKind.Figure)
        {
            if (Container.Line.Count > 0)
                Container.Line.Add(new(BitKind.Break, ""));
            // A bar in code would end the cell.
            Container.Line.AddRange(
                full.Select(bit =>
                    bit.IsWords && bit.Text.Contains('|', StringComparison.Ordinal)
                        ? bit with
                        {
                            Style = bit.Style with { Marks = bit.Style.Marks & ~BitMarks.Code },
                        }
                        : bit
                )
            );
            Container.Line = PlainLine.Tidy(Container.Line);
            return;
        }
        if (HeadingLevel > 0 && !heading)
            full = PlainLine.Tidy([
                .. full.Select(bit =>
                    bit with
                    {
                        Style = bit.Style with { Marks = bit.Style.Marks | BitMarks.Strong },
                    }
                ),
            ]);
        else if (
            heading && full.TrueForAll(bit => !bit.IsWords || !bit.IsSeen || (bit.Style.Marks & BitMarks.Strong) != 0)
        )
            full = PlainLine.Tidy([
                .. full.Select(bit =>
                    bit with
                    {
                        Style = bit.Style with { Marks = bit.Style.Marks & ~BitMarks.Strong },
                    }
                ),
            ]);
        Place(
            new PlainBlock(heading ? PlainKind.Heading : PlainKind.Paragraph)
            {
                Number = heading ? HeadingLevel : 0,
                Line = full,
                Group = Group,
            }
        );
    }

    /// <summary>What stands in a list without an item goes on the item before it.</summary>
    private void Place(PlainBlock block)
    {
        var container = Container;
        var (wanted, makes) = container.Kind switch
        {
            PlainKind.List => (block.Kind == PlainKind.Item, PlainKind.Item),
            PlainKind.Terms => (block.Kind is PlainKind.Term or PlainKind.Said, PlainKind.Said),
            PlainKind.Table => (block.Kind == PlainKind.Row, PlainKind.Row),
            _ => (true, PlainKind.Item),
        };
        if (!wanted)
        {
            if (container.Children is not [.., { } last] || last.Kind != makes)
                container.Children.Add(last = new PlainBlock(makes));
            container = last;
        }
        container.Children.Add(block);
    }
}
