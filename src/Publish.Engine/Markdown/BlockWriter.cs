using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Writes blocks as HTML.</summary>
internal sealed class BlockWriter(Reading reading, Headings headings, List<Note> called)
{
    private readonly LineWriter lines = new(reading, called);

    /// <summary>The words of the first paragraph.</summary>
    public string Opening { get; private set; } = "";

    public void WriteAll(ContainerBlock container, PieceWriter writer, Language language)
    {
        foreach (var block in container)
            Write(block, writer, language);
    }

    public void Write(Block block, PieceWriter writer, Language language)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading, writer, language); break;
            case ParagraphBlock paragraph: Paragraph(paragraph, writer, language); break;
            case CodeBlock code: Code(code, writer); break;
            case HtmlBlock html: Html(html, writer); break;
            case ThematicBreakBlock: writer.Write("<hr>\n"u8); break;
            case QuoteBlock quote: Element("blockquote"u8, quote, writer, language); break;
            case ListBlock list: List(list, writer, language); break;
            case DefinitionList definitions: Definitions(definitions, writer, language); break;
            case Table table: WriteTable(table, writer, language); break;
            case LinkReferenceDefinitionGroup: break;
            case ContainerBlock container: WriteAll(container, writer, language); break;
        }
    }

    private Marks MarksOf(Block block) => reading.Marks(block.GetData(typeof(Attributes)) as Attributes);

    private static void Open(ReadOnlySpan<byte> name, Marks marks, PieceWriter writer)
    {
        writer.Write("<"u8);
        writer.Write(name);
        marks.WriteTo(writer);
        writer.Write(">"u8);
    }

    private static void Close(ReadOnlySpan<byte> name, PieceWriter writer)
    {
        writer.Write("</"u8);
        writer.Write(name);
        writer.Write(">\n"u8);
    }

    private void Element(ReadOnlySpan<byte> name, ContainerBlock block, PieceWriter writer, Language language)
    {
        var marks = MarksOf(block);
        Open(name, marks, writer);
        writer.Write("\n"u8);
        WriteAll(block, writer, marks.Language ?? language);
        Close(name, writer);
    }

    private void Heading(HeadingBlock heading, PieceWriter writer, Language language)
    {
        var name = Headings.LevelOf(heading) switch { 2 => "h2"u8, 3 => "h3"u8, 4 => "h4"u8, 5 => "h5"u8, _ => "h6"u8 };
        var marks = headings.MarksOf(heading);
        Open(name, marks, writer);
        lines.Write(heading.Inline, writer, marks.Language ?? language);
        Close(name, writer);
    }

    private void Paragraph(ParagraphBlock paragraph, PieceWriter writer, Language language)
    {
        var attributes = paragraph.GetData(typeof(Attributes)) as Attributes;
        if (paragraph.Inline?.FirstChild is null)
        {
            HandOn(paragraph, attributes);
            return;
        }
        var marks = reading.Marks(attributes);
        if (OnlyPicture(paragraph.Inline) is { } picture)
        {
            Figure(picture, marks, writer, language);
            return;
        }
        Open("p"u8, marks, writer);
        lines.Write(paragraph.Inline, writer, marks.Language ?? language);
        Close("p"u8, writer);
        if (Opening.Length == 0 && paragraph.Parent is MarkdownDocument)
            Opening = lines.Words();
    }

    /// <summary>Attributes alone on a line belong to the block after it.</summary>
    private void HandOn(ParagraphBlock paragraph, Attributes? attributes)
    {
        if (attributes is null)
            return;
        var siblings = paragraph.Parent!;
        var next = siblings.IndexOf(paragraph) + 1;
        if (next < siblings.Count && siblings[next] is not (Note or HeadingBlock or HtmlBlock or ThematicBreakBlock))
            siblings[next].SetData(typeof(Attributes), attributes);
        else
            reading.Report(MarkdownRules.LoneAttributes, attributes.Offset);
    }

    private static LinkInline? OnlyPicture(ContainerInline line) =>
        line.FirstChild is LinkInline { IsImage: true } picture && picture.NextSibling is null or AttributesInline { NextSibling: null } ? picture : null;

    private void Figure(LinkInline picture, Marks marks, PieceWriter writer, Language language)
    {
        Open("figure"u8, marks, writer);
        lines.WritePicture(picture, writer, withTitle: false);
        if (!string.IsNullOrEmpty(picture.Title))
        {
            writer.Write("<figcaption>"u8);
            lines.Write(picture.Title, writer, marks.Language ?? language);
            writer.Write("</figcaption>"u8);
        }
        Close("figure"u8, writer);
    }

    private void Code(CodeBlock code, PieceWriter writer)
    {
        Open("pre"u8, MarksOf(code), writer);
        writer.Write("<code>"u8);
        for (var line = 0; line < code.Lines.Count; line++)
        {
            writer.Text(code.Lines.Lines[line].Slice.AsSpan());
            writer.Write("\n"u8);
        }
        writer.Write("</code></pre>\n"u8);
    }

    private void Html(HtmlBlock html, PieceWriter writer)
    {
        var typed = Comments.Strip(html.Lines.ToString(), out var open);
        if (open)
            reading.Report(MarkdownRules.OpenComment, html.Span.Start);
        if (typed.AsSpan().Trim() is { IsEmpty: false } left)
            lines.Foreign(left.ToString(), html.Span.Start, writer);
    }

    private void List(ListBlock list, PieceWriter writer, Language language)
    {
        var name = list.IsOrdered ? "ol"u8 : "ul"u8;
        var marks = MarksOf(list);
        writer.Write("<"u8);
        writer.Write(name);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
            writer.Attribute("start"u8, start.ToString(CultureInfo.InvariantCulture));
        marks.WriteTo(writer);
        writer.Write(">\n"u8);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            writer.Write("<li>"u8);
            Contents(item, writer, marks.Language ?? language, tight: !list.IsLoose);
            writer.Write("</li>\n"u8);
        }
        Close(name, writer);
    }

    /// <summary>Writes blocks; where they stand tightly, paragraphs are only their words.</summary>
    private void Contents(ContainerBlock container, PieceWriter writer, Language language, bool tight)
    {
        var afterWords = false;
        foreach (var block in container)
        {
            if (tight && block is ParagraphBlock { Inline.FirstChild: not null } paragraph && OnlyPicture(paragraph.Inline) is null)
            {
                if (afterWords)
                    writer.Write("<br>"u8);
                var marks = MarksOf(paragraph);
                if (!marks.IsEmpty)
                    Open("span"u8, marks, writer);
                lines.Write(paragraph.Inline, writer, marks.Language ?? language);
                if (!marks.IsEmpty)
                    writer.Write("</span>"u8);
                afterWords = true;
            }
            else
            {
                if (afterWords)
                    writer.Write("\n"u8);
                Write(block, writer, language);
                afterWords = false;
            }
        }
    }

    private void Definitions(DefinitionList definitions, PieceWriter writer, Language language)
    {
        var marks = MarksOf(definitions);
        Open("dl"u8, marks, writer);
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
            writer.Write("<dd>"u8);
            if (said is [ParagraphBlock { Inline: { } only }])
                lines.Write(only, writer, marks.Language ?? language);
            else
                foreach (var block in said)
                    Write(block, writer, marks.Language ?? language);
            writer.Write("</dd>\n"u8);
        }
        Close("dl"u8, writer);
    }

    private void WriteTable(Table table, PieceWriter writer, Language language)
    {
        var marks = MarksOf(table);
        Open("table"u8, marks, writer);
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
        Close("table"u8, writer);
    }

    private void Cell(TableCell cell, bool heads, TableColumnAlign? align, PieceWriter writer, Language language)
    {
        writer.Write(heads ? "<th scope=\"col\""u8 : "<td"u8);
        if (align is TableColumnAlign.Right or TableColumnAlign.Center)
            writer.Attribute("class"u8, align == TableColumnAlign.Right ? "right" : "center");
        writer.Write(">"u8);
        Contents(cell, writer, language, tight: true);
        writer.Write(heads ? "</th>"u8 : "</td>"u8);
    }
}
