using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Reads tables, and makes every row of one as long as the others.</summary>
internal sealed class TableReader(PlainBuilder builder, DoubtList doubts)
{
    private const int MostColumns = 100;

    private readonly Stack<(PlainBlock Table, List<(PlainBlock Cell, int Columns, int Rows)> Spans)> open = [];
    private List<PlainBit>? caption;

    public bool IsOpen => open.Count > 0;

    public Action Open(IElement element)
    {
        builder.Open(new PlainBlock(PlainKind.Table));
        open.Push((builder.Container, []));
        return Close;
    }

    public Action Enter(IElement element, string name)
    {
        switch (name)
        {
            case "tr" when builder.Container.Kind == PlainKind.Table:
                builder.Open(new PlainBlock(PlainKind.Row) { Heads = element.ParentElement?.LocalName == "thead" });
                return () => builder.Close();
            case "td" or "th" when builder.Container.Kind == PlainKind.Row:
                builder.Open(
                    new PlainBlock(PlainKind.Cell) { Heads = name == "th" && element.GetAttribute("scope") != "row" }
                );
                open.Peek().Spans.Add((builder.Container, Span(element, "colspan"), Span(element, "rowspan")));
                return () => builder.Close();
            case "caption" when builder.Container.Kind == PlainKind.Table:
                builder.EndLine();
                var holder = new PlainBlock(PlainKind.Cell);
                builder.Open(holder);
                return () =>
                {
                    builder.Close();
                    caption = holder.Line;
                };
            default:
                return builder.EndLine;
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    private void Close()
    {
        var table = builder.Close();
        var spans = open.Pop().Spans;
        table.Children.RemoveAll(row =>
            row.Children.TrueForAll(cell => cell.Line.Count == 0 && cell.Children.Count == 0)
            || row.Children.Exists(cell => cell.Kind != PlainKind.Cell)
        );
        if (spans.Exists(span => span.Columns > 1 || span.Rows > 1))
            Spread(table, spans);
        var columns = table.Children.Count == 0 ? 0 : table.Children.Max(row => row.Children.Count);
        foreach (var row in table.Children)
            while (row.Children.Count < columns)
                row.Children.Add(new PlainBlock(PlainKind.Cell));
        JudgeHeads(table);
        var siblings = builder.Container.Children;
        var at = siblings.IndexOf(table);
        if (table.Children.Count == 0)
            siblings.RemoveAt(at);
        if (caption is { Count: > 0 } line)
            siblings.Insert(at, new PlainBlock(PlainKind.Paragraph) { Line = line });
        caption = null;
    }

    private void Spread(PlainBlock table, List<(PlainBlock Cell, int Columns, int Rows)> spans)
    {
        doubts.Add(
            DoubtKind.Uncertain,
            "Cells of a table reached over several rows or columns; they stand in the first, and the others are empty.",
            PlainLine.Words(spans.Find(span => span.Columns > 1 || span.Rows > 1).Cell.Line)
        );
        var widths = spans.ToDictionary(span => span.Cell, span => (span.Columns, span.Rows));
        var below = new int[MostColumns + 1];
        foreach (var row in table.Children)
        {
            var cells = new List<PlainBlock>();
            foreach (var cell in row.Children)
            {
                while (cells.Count < MostColumns && below[cells.Count] > 0)
                    Empty(cells, below);
                var (columns, rows) = widths[cell];
                for (var column = 0; column < columns && cells.Count < MostColumns; column++)
                {
                    below[cells.Count] = rows - 1;
                    cells.Add(column == 0 ? cell : new PlainBlock(PlainKind.Cell));
                }
                if (!cells.Contains(cell))
                    cells.Add(cell);
            }
            while (cells.Count < MostColumns && below[cells.Count] > 0)
                Empty(cells, below);
            row.Children = cells;
        }
    }

    private static void Empty(List<PlainBlock> cells, int[] below)
    {
        below[cells.Count]--;
        cells.Add(new PlainBlock(PlainKind.Cell));
    }

    /// <summary>
    /// The first row heads the columns where it says so, or where all of it is bold and nothing else is.
    /// </summary>
    private static void JudgeHeads(PlainBlock table)
    {
        for (var index = 0; index < table.Children.Count; index++)
        {
            var row = table.Children[index];
            row.Heads =
                index == 0
                && (
                    row.Heads
                    || row.Children.TrueForAll(cell => cell.Heads || cell.Line.Count == 0)
                    || IsBold(row) && !(table.Children.Count > 1 && IsBold(table.Children[1]))
                );
            if (row.Heads)
                foreach (var cell in row.Children)
                    cell.Line = PlainLine.Tidy([
                        .. cell.Line.Select(bit =>
                            bit with
                            {
                                Style = bit.Style with { Marks = bit.Style.Marks & ~BitMarks.Strong },
                            }
                        ),
                    ]);
        }
    }

    private static bool IsBold(PlainBlock row) =>
        row.Children.Exists(cell => cell.Line.Count > 0)
        && row.Children.TrueForAll(cell =>
            cell.Line.TrueForAll(bit => !bit.IsWords || !bit.IsSeen || (bit.Style.Marks & BitMarks.Strong) != 0)
        );
}
