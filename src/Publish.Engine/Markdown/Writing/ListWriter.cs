using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Publish.Model;

namespace Publish.Engine.Markdown.Writing;

/// <summary>Writes lists as HTML.</summary>
internal sealed class ListWriter(BlockWriter blocks, InlineWriter lines, ParagraphCount paragraphs)
{
    public void Write(ListBlock list, MarkdownMarks marks, PieceWriter writer, Language language)
    {
        var name = list.IsOrdered ? "ol"u8 : "ul"u8;
        writer.Write("<"u8);
        writer.Write(name);
        if (
            list.IsOrdered
            && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && start != 1
        )
            writer.Attribute("start"u8, start.ToString(CultureInfo.InvariantCulture));
        marks.WriteTo(writer);
        writer.Write(">\n"u8);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var place = list.IsLoose ? default : paragraphs.Next(item);
            BlockWriter.Open("li"u8, place, default, writer);
            place.WriteLink(writer);
            blocks.Contents(item, writer, marks.Language ?? language, tight: !list.IsLoose);
            writer.Write("</li>\n"u8);
        }
        BlockWriter.Close(name, writer);
    }

    public void Write(DefinitionList definitions, MarkdownMarks marks, PieceWriter writer, Language language)
    {
        BlockWriter.Open("dl"u8, marks, writer);
        writer.Write("\n"u8);
        foreach (var item in definitions.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                writer.Write("<dt>"u8);
                lines.Write(term.Inline, writer, marks.Language ?? language);
                writer.Write("</dt>\n"u8);
            }
            var said = item.Where(block => block is not DefinitionTerm).ToList();
            if (said is [ParagraphBlock { Inline: { } only }])
            {
                var place = paragraphs.Next(item);
                BlockWriter.Open("dd"u8, place, default, writer);
                place.WriteLink(writer);
                lines.Write(only, writer, marks.Language ?? language);
            }
            else
            {
                writer.Write("<dd>"u8);
                foreach (var block in said)
                    blocks.Write(block, writer, marks.Language ?? language);
            }
            writer.Write("</dd>\n"u8);
        }
        BlockWriter.Close("dl"u8, writer);
    }
}
