using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Publish.Import;

/// <summary>Makes HTML of the paragraphs, lists and tables of a part of a Word file.</summary>
internal sealed class WordBlocks(WordDocument file, OpenXmlPart part)
{
    private readonly WordDocumentLists lists = new(file.Main, file.Styles);
    private readonly StringBuilder made = new();

    /// <summary>The lists that are open, by their end tags.</summary>
    private readonly Stack<string> open = new();

    private int list;
    private bool isQuote;

    public string Read(OpenXmlElement parent)
    {
        Children(parent);
        Close(0);
        Quote(false);
        return made.ToString();
    }

    private void Children(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            switch (child)
            {
                case Paragraph paragraph:
                    One(paragraph);
                    break;
                case Table table:
                    Table(table);
                    break;
                case DeletedRun or MoveFromRun:
                    file.HasChanges = true;
                    break;
                case AlternateContent both:
                    Children((OpenXmlElement?)both.GetFirstChild<AlternateContentChoice>() ?? both);
                    break;
                case SectionProperties or ParagraphProperties:
                    break;
                default:
                    Children(child);
                    break;
            }
    }

    private void One(Paragraph paragraph)
    {
        var (html, boxes) = new WordRuns(file, part).Read(paragraph);
        foreach (var box in boxes)
        {
            Close(0);
            made.Append(new WordBlocks(file, part).Read(box));
        }
        if (html.Length == 0 || (!html.Contains('<', StringComparison.Ordinal) && string.IsNullOrWhiteSpace(html)))
            return;
        var heading = file.Styles.HeadingOf(paragraph);
        if (heading == 0 && lists.Of(paragraph) is var (id, depth, isCounted))
        {
            Item(html, id, depth, isCounted);
            return;
        }
        Close(0);
        Quote(heading == 0 && file.Styles.IsQuote(paragraph));
        made.Append(
            heading > 0
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"<h{heading}>{html.Replace("<strong>", "", StringComparison.Ordinal).Replace("</strong>", "", StringComparison.Ordinal)}</h{heading}>\n"
                )
                : $"<p>{html}</p>\n"
        );
    }

    private void Item(string html, int id, int depth, bool isCounted)
    {
        if (id != list)
            Close(open.Count > depth && depth > 0 ? depth + 1 : 0);
        list = id;
        Close(depth + 1);
        if (open.Count == depth + 1)
            made.Append("</li>");
        while (open.Count <= depth)
        {
            made.Append(isCounted ? "<ol>" : "<ul>");
            open.Push(isCounted ? "</ol>" : "</ul>");
            if (open.Count <= depth)
                made.Append("<li>");
        }
        made.Append("<li>").Append(html);
    }

    private void Close(int depth)
    {
        while (open.Count > depth)
            made.Append("</li>").Append(open.Pop()).Append('\n');
    }

    private void Quote(bool wanted)
    {
        if (wanted != isQuote)
            made.Append(wanted ? "<blockquote>" : "</blockquote>\n");
        isQuote = wanted;
    }

    private void Table(Table table)
    {
        Close(0);
        Quote(false);
        made.Append("<table>");
        foreach (var row in table.Elements<TableRow>())
        {
            made.Append("<tr>");
            foreach (var cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
            {
                var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
                made.Append(
                    span is > 1 and < 100
                        ? string.Create(CultureInfo.InvariantCulture, $"<td colspan=\"{span}\">")
                        : "<td>"
                );
                made.Append(new WordBlocks(file, part).Read(cell)).Append("</td>");
            }
            made.Append("</tr>");
        }
        made.Append("</table>\n");
    }
}
