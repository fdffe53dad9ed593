namespace Publish.Import;

/// <summary>Writes tables with bars; one that has no heads is given empty ones, for Markdown knows no other.</summary>
internal sealed class TableMarkdown(MarkdownOutput output, LineMarkdown lines, Care care)
{
    public void Write(PlainBlock table)
    {
        var columns = table.Children[0].Children.Count;
        if (!table.Children[0].Heads)
        {
            output.Write(string.Concat(Enumerable.Repeat("| ", columns)) + "|");
            output.NewLine();
            Delimiters(columns);
        }
        for (var row = 0; row < table.Children.Count; row++)
        {
            if (row > 0)
                output.NewLine();
            foreach (var cell in table.Children[row].Children)
            {
                output.Write("| ");
                lines.Write(cell.Line, care, cell: true);
                output.Write(cell.Line.Count > 0 ? " " : "");
            }
            output.Write("|");
            if (row == 0 && table.Children[0].Heads)
            {
                output.NewLine();
                Delimiters(columns, before: false);
            }
        }
    }

    private void Delimiters(int columns, bool before = true)
    {
        output.Write(string.Concat(Enumerable.Repeat("| --- ", columns)) + "|");
        if (before)
            output.NewLine();
    }
}
