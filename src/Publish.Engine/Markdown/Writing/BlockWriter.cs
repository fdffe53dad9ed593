using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Markdown.Extensions;
using Publish.Engine.Markdown.RawHtml;
using Publish.Model;

namespace Publish.Engine.Markdown.Writing;

/// <summary>Writes Markdown blocks as HTML.</summary>
internal sealed class BlockWriter
{
    private readonly MarkdownContext reading;
    private readonly Headings headings;
    private readonly InlineWriter lines;
    private readonly ListWriter lists;
    private readonly TableWriter tables;
    private readonly ParagraphCount paragraphs;

    public BlockWriter(MarkdownContext reading, Headings headings, FootnoteNumbers footnotes)
    {
        (this.reading, this.headings) = (reading, headings);
        paragraphs = new ParagraphCount(reading);
        lines = new InlineWriter(reading, footnotes);
        lists = new ListWriter(this, lines, paragraphs);
        tables = new TableWriter(this);
    }

    /// <summary>Plain text of the first paragraph.</summary>
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
            case HeadingBlock heading:
                Heading(heading, writer, language);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, writer, language);
                break;
            case CodeBlock code:
                Code(code, writer);
                break;
            case HtmlBlock html:
                Html(html, writer);
                break;
            case ThematicBreakBlock:
                writer.Write("<hr>\n"u8);
                break;
            case QuoteBlock quote:
                Element("blockquote"u8, quote, writer, language);
                break;
            case ListBlock list:
                lists.Write(list, MarksOf(list), writer, language);
                break;
            case DefinitionList definitions:
                lists.Write(definitions, MarksOf(definitions), writer, language);
                break;
            case Table table:
                tables.Write(table, MarksOf(table), writer, language);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                WriteAll(container, writer, language);
                break;
        }
    }

    private MarkdownMarks MarksOf(Block block) => reading.Marks(block.GetData(typeof(Attributes)) as Attributes);

    public static void Open(ReadOnlySpan<byte> name, MarkdownMarks marks, PieceWriter writer) =>
        Open(name, default, marks, writer);

    public static void Open(ReadOnlySpan<byte> name, ParagraphPlace place, MarkdownMarks marks, PieceWriter writer)
    {
        writer.Write("<"u8);
        writer.Write(name);
        place.WriteId(writer);
        marks.WriteTo(writer);
        writer.Write(">"u8);
    }

    public static void Close(ReadOnlySpan<byte> name, PieceWriter writer)
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
        var name = Headings.LevelOf(heading) switch
        {
            2 => "h2"u8,
            3 => "h3"u8,
            4 => "h4"u8,
            5 => "h5"u8,
            _ => "h6"u8,
        };
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
        var place = paragraphs.Next(paragraph, marks);
        Open(
            "p"u8,
            place,
            SaysWho(paragraph) ? marks with { Classes = $"{marks.Classes} attribution".TrimStart() } : marks,
            writer
        );
        place.WriteLink(writer);
        lines.Write(paragraph.Inline, writer, marks.Language ?? language);
        Close("p"u8, writer);
        if (Opening.Length == 0 && paragraph.Parent is MarkdownDocument)
            Opening = lines.Words();
    }

    /// <summary>Whether it is an attribution: the last paragraph of a quotation, if it begins with a dash.</summary>
    public static bool SaysWho(ParagraphBlock paragraph) =>
        paragraph.Parent is QuoteBlock { Count: > 1 } quote
        && quote.LastChild == paragraph
        && paragraph.Inline?.FirstChild is LiteralInline words
        && words.Content.AsSpan() is ['—' or '–', ..];

    /// <summary>Passes attributes that are alone on a line to the next block; reports those without one.</summary>
    private void HandOn(ParagraphBlock paragraph, Attributes? attributes)
    {
        if (attributes is null)
            return;
        var siblings = paragraph.Parent!;
        var next = siblings.IndexOf(paragraph) + 1;
        if (
            next < siblings.Count
            && siblings[next] is not (FootnoteDefinition or HeadingBlock or HtmlBlock or ThematicBreakBlock)
        )
            siblings[next].SetData(typeof(Attributes), attributes);
        else
            reading.Report(MarkRules.LoneAttributes, attributes.Offset);
    }

    public static LinkInline? OnlyPicture(ContainerInline line) =>
        line.FirstChild is LinkInline { IsImage: true } picture
        && picture.NextSibling is null or AttributesInline { NextSibling: null }
            ? picture
            : null;

    /// <summary>
    /// Writes a paragraph that is only a picture as <c>figure</c>, with the picture's title as <c>figcaption</c>.
    /// </summary>
    private void Figure(LinkInline picture, MarkdownMarks marks, PieceWriter writer, Language language)
    {
        Open("figure"u8, marks, writer);
        lines.WritePicture(picture, writer, marks.Language ?? language, withTitle: false);
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
        var typed = HtmlComments.Strip(html.Lines.ToString(), out var open);
        if (open)
            reading.Report(MarkdownRules.OpenComment, html.Span.Start);
        if (typed.AsSpan().Trim() is { IsEmpty: false } left)
            lines.Foreign(left.ToString(), html.Span.Start, writer);
    }

    /// <summary>Writes blocks; in tight lists and cells, paragraphs without a <c>p</c>.</summary>
    public void Contents(ContainerBlock container, PieceWriter writer, Language language, bool tight)
    {
        var afterWords = false;
        foreach (var block in container)
        {
            if (
                tight
                && block is ParagraphBlock { Inline.FirstChild: not null } paragraph
                && OnlyPicture(paragraph.Inline) is null
            )
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
}
