using Markdig.Extensions.Tables;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Writes tables as HTML; columns are aligned by the classes <c>right</c> and <c>center</c>.</summary>
internal sealed class TableWriter(BlockWriter blocks)
{
    public void Write(Table table, Marks marks, PieceWriter writer, Language language)
    {
        BlockWriter.Open("table"u8, marks, writer);
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            writer.Write(row.IsHeader ? "\n<thead>\n"u8 : inBody ? ""u8 : "\n<tbody>\n"u8);
            inBody |= !row.IsHeader;
            writer.Write("<tr>"u8);
            for (var column = 0; column < row.Count; column++)
                Cell((TableCell)row[column], row.IsHeader, column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null, writer, marks.Language ?? language);
            writer.Write(row.IsHeader ? "</tr>\n</thead>"u8 : "</tr>\n"u8);
        }
        writer.Write(inBody ? "</tbody>\n"u8 : "\n"u8);
        BlockWriter.Close("table"u8, writer);
    }

    private void Cell(TableCell cell, bool heads, TableColumnAlign? align, PieceWriter writer, Language language)
    {
        writer.Write(heads ? "<th scope=\"col\""u8 : "<td"u8);
        if (align is TableColumnAlign.Right or TableColumnAlign.Center)
            writer.Attribute("class"u8, align == TableColumnAlign.Right ? "right" : "center");
        writer.Write(">"u8);
        blocks.Contents(cell, writer, language, tight: true);
        writer.Write(heads ? "</th>"u8 : "</td>"u8);
    }
}
