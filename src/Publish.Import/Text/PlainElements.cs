using System.Globalization;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Makes elements of plain blocks again, for the steps that look at them as such.</summary>
internal sealed class PlainElements(IDocument document)
{
    public IElement Of(PlainBlock block)
    {
        var element = document.CreateElement(NameOf(block));
        if (block.Id is { } id)
            element.SetAttribute("id", id);
        if (block is { Kind: PlainKind.List, Number: >= 0 and not 1 })
            element.SetAttribute("start", block.Number.ToString(CultureInfo.InvariantCulture));
        if (block.Kind == PlainKind.Figure)
            Figure(block, element);
        else
            Line(block.Line, element);
        foreach (var child in block.Children)
            element.AppendChild(block is { Kind: PlainKind.Row, Heads: true } ? Head(child) : Of(child));
        return element;
    }

    private static string NameOf(PlainBlock block) =>
        block.Kind switch
        {
            PlainKind.Heading => "h" + block.Number.ToString(CultureInfo.InvariantCulture),
            PlainKind.List => block.Number >= 0 ? "ol" : "ul",
            PlainKind.Item => "li",
            PlainKind.Terms => "dl",
            PlainKind.Term => "dt",
            PlainKind.Said => "dd",
            PlainKind.Quote => "blockquote",
            PlainKind.Table => "table",
            PlainKind.Row => "tr",
            PlainKind.Cell => "td",
            PlainKind.Figure => "figure",
            PlainKind.Code => "pre",
            PlainKind.Rule => "hr",
            _ => "p",
        };

    private IElement Head(PlainBlock cell)
    {
        var head = document.CreateElement("th");
        Line(cell.Line, head);
        return head;
    }

    private void Figure(PlainBlock block, IElement figure)
    {
        foreach (var bit in block.Line.Where(bit => bit.Kind == BitKind.Picture))
            figure.AppendChild(Thing(bit));
        var caption = block.Line.Where(bit => bit.IsWords).ToList();
        if (caption.Count == 0)
            return;
        var element = document.CreateElement("figcaption");
        Line(caption, element);
        figure.AppendChild(element);
    }

    private void Line(List<PlainBit> line, IElement element)
    {
        INode at = element;
        var open = new List<(object Mark, INode Around)>();
        foreach (var bit in line)
        {
            var wanted = MarksOf(bit.Style);
            var same = 0;
            while (same < open.Count && same < wanted.Count && open[same].Mark.Equals(wanted[same]))
                same++;
            if (same < open.Count)
            {
                at = open[same].Around;
                open.RemoveRange(same, open.Count - same);
            }
            for (; same < wanted.Count; same++)
            {
                open.Add((wanted[same], at));
                at = at.AppendChild(Mark(wanted[same]));
            }
            if (bit.IsWords)
                at.AppendChild(document.CreateTextNode(bit.Text));
            else if (bit.Kind != BitKind.Anchor)
                at.AppendChild(Thing(bit));
        }
    }

    private static List<object> MarksOf(BitStyle style)
    {
        var marks = new List<object>(4);
        if (style.Link is { } link)
            marks.Add(link);
        if (style.Language is { } language)
            marks.Add(language);
        foreach (
            var mark in (ReadOnlySpan<BitMarks>)[BitMarks.Strong, BitMarks.Emphasis, BitMarks.Raised, BitMarks.Code]
        )
            if ((style.Marks & mark) != 0)
                marks.Add(mark);
        return marks;
    }

    private IElement Mark(object mark)
    {
        var element = document.CreateElement(
            mark switch
            {
                PlainLink => "a",
                string => "span",
                BitMarks.Strong => "strong",
                BitMarks.Emphasis => "em",
                BitMarks.Raised => "sup",
                _ => "code",
            }
        );
        if (mark is PlainLink link)
            element.SetAttribute("href", link.Address);
        else if (mark is string language)
            element.SetAttribute("lang", language);
        return element;
    }

    private IElement Thing(PlainBit bit)
    {
        var element = document.CreateElement(
            bit.Kind switch
            {
                BitKind.Break => "br",
                BitKind.Picture => "img",
                _ => "sup",
            }
        );
        if (bit.Kind == BitKind.Call)
            element.SetAttribute("data-note", bit.Text);
        else if (bit.Kind == BitKind.Picture)
        {
            element.SetAttribute("src", bit.Address);
            element.SetAttribute("alt", bit.Text);
        }
        return element;
    }
}
