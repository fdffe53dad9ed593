using Markdig.Extensions.Tables;
using Publish.Model;

namespace Publish.Engine.Markdown.Writing;

/// <summary>
/// Writes tables as HTML; columns have the classes <c>right</c>, <c>center</c> and <c>whole</c> (no-break).
/// </summary>
internal sealed class TableWriter(BlockWriter blocks)
{
    public void Write(Table table, MarkdownMarks marks, PieceWriter writer, Language language)
    {
        BlockWriter.Open("table"u8, marks, writer);
        var spoken = marks.Language ?? language;
        var rows = table.OfType<TableRow>().ToList();
        var columns = Enumerable
            .Range(0, rows.Max(row => row.Count))
            .Select(column => TableColumn.Of(table, column, spoken))
            .ToList();
        var inBody = false;
        foreach (var row in rows)
        {
            writer.Write(
                row.IsHeader ? "\n<thead>\n"u8
                : inBody ? ""u8
                : "\n<tbody>\n"u8
            );
            inBody |= !row.IsHeader;
            writer.Write("<tr>"u8);
            for (var column = 0; column < row.Count; column++)
                Cell((TableCell)row[column], row.IsHeader, columns[column], writer, spoken);
            writer.Write(row.IsHeader ? "</tr>\n</thead>"u8 : "</tr>\n"u8);
        }
        writer.Write(inBody ? "</tbody>\n"u8 : "\n"u8);
        BlockWriter.Close("table"u8, writer);
    }

    private void Cell(TableCell cell, bool heads, TableColumn column, PieceWriter writer, Language language)
    {
        writer.Write(
            heads ? "<th scope=\"col\""u8
            : column.NamesRows ? "<th scope=\"row\""u8
            : "<td"u8
        );
        if (column.ClassOf(heads) is { } classes)
            writer.Attribute("class"u8, classes);
        writer.Write(">"u8);
        blocks.Contents(cell, writer, language, tight: true);
        writer.Write(heads || column.NamesRows ? "</th>"u8 : "</td>"u8);
    }
}
