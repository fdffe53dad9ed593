using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using ImageData = DocumentFormat.OpenXml.Vml.ImageData;

namespace Publish.Import;

/// <summary>Makes HTML of what stands in a paragraph of a Word file.</summary>
/// <param name="part">The part whose relationships the paragraph's links and pictures have.</param>
internal sealed class WordRuns(WordDocument file, OpenXmlPart part)
{
    private readonly StringBuilder made = new();
    private readonly Stack<string?> fields = new();
    private readonly List<OpenXmlElement> boxes = [];
    private string open = "";
    private bool isInstruction;
    private string instruction = "";

    /// <summary>The HTML, and the text boxes that hang on the paragraph.</summary>
    public (string Html, IReadOnlyList<OpenXmlElement> Boxes) Read(OpenXmlElement paragraph)
    {
        Children(paragraph);
        Dress("");
        while (fields.TryPop(out var link))
            made.Append(link is null ? "" : "</a>");
        return (made.ToString(), boxes);
    }

    private void Children(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
            One(child);
    }

    private void One(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                foreach (var child in run.ChildElements)
                    OfRun(child, run);
                break;
            case Hyperlink link:
                Link(
                    link.Id?.Value is { } id
                            ? part.HyperlinkRelationships.FirstOrDefault(one => one.Id == id)?.Uri.OriginalString
                        : link.Anchor?.Value is { } anchor ? "#" + anchor
                        : null,
                    link
                );
                break;
            case SimpleField field:
                Link(Target(field.Instruction?.Value), field);
                break;
            case DeletedRun or MoveFromRun:
                file.HasChanges = true;
                break;
            case InsertedRun or MoveToRun:
                file.HasChanges = true;
                Children(element);
                break;
            case BookmarkStart mark when mark.Name?.Value is { } name && name[0] != '_':
                Dress("");
                made.Append("<a id=\"").Append(WebUtility.HtmlEncode(name)).Append("\"></a>");
                break;
            case ParagraphProperties:
                break;
            default:
                Children(element);
                break;
        }
    }

    private void OfRun(OpenXmlElement child, Run run)
    {
        switch (child)
        {
            case FieldChar mark:
                Field(mark);
                break;
            case FieldCode code:
                instruction += code.Text;
                break;
            case DeletedText:
                file.HasChanges = true;
                break;
            case var _ when isInstruction:
                break;
            case Text text:
                Say(text.Text, run);
                break;
            case TabChar:
                Say(" ", run);
                break;
            case NoBreakHyphen:
                Say("\u2011", run);
                break;
            case Break line when line.Type?.Value != BreakValues.Page && line.Type?.Value != BreakValues.Column:
                Dress("");
                made.Append("<br>");
                break;
            case CarriageReturn:
                Dress("");
                made.Append("<br>");
                break;
            case SymbolChar symbol
                when int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, null, out var code)
                    && code is > 32 and (< 0xD800 or > 0xF8FF) and < 0xFFFE:
                Say(((char)code).ToString(), run);
                break;
            case FootnoteReference note when note.Id?.Value is { } id:
                Call(file.Notes.Call(isEnd: false, id));
                break;
            case EndnoteReference note when note.Id?.Value is { } id:
                Call(file.Notes.Call(isEnd: true, id));
                break;
            case Drawing or Picture or EmbeddedObject:
                Show(child);
                break;
            case AlternateContent both when both.GetFirstChild<AlternateContentChoice>() is { } choice:
                foreach (var inner in choice.ChildElements)
                    OfRun(inner, run);
                break;
        }
    }

    private void Say(string text, Run run)
    {
        file.Languages.Count(text, run.RunProperties?.Languages);
        Dress(text.AsSpan().IsWhiteSpace() ? open : WordDress.Of(run, file.Styles));
        made.Append(WebUtility.HtmlEncode(text));
    }

    /// <summary>Closes what is open and opens what is wanted, so that a word of many runs is one.</summary>
    private void Dress(string wanted)
    {
        if (wanted == open)
            return;
        foreach (var tag in open.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse())
            made.Append("</").Append(tag).Append('>');
        foreach (var tag in wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            made.Append('<').Append(tag).Append('>');
        open = wanted;
    }

    private void Call(int number)
    {
        Dress("");
        made.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"<sup><a href=\"#fn{number}\">{number}</a></sup>"
        );
    }

    private void Link(string? address, OpenXmlElement inner)
    {
        Dress("");
        if (address is not null)
            made.Append("<a href=\"").Append(WebUtility.HtmlEncode(address)).Append("\">");
        Children(inner);
        Dress("");
        if (address is not null)
            made.Append("</a>");
    }

    private void Field(FieldChar mark)
    {
        if (mark.FieldCharType?.Value == FieldCharValues.Begin)
        {
            (isInstruction, instruction) = (true, "");
            fields.Push(null);
        }
        else if (mark.FieldCharType?.Value == FieldCharValues.Separate && fields.TryPop(out _))
        {
            isInstruction = false;
            var address = Target(instruction);
            fields.Push(address);
            Dress("");
            if (address is not null)
                made.Append("<a href=\"").Append(WebUtility.HtmlEncode(address)).Append("\">");
        }
        else if (mark.FieldCharType?.Value == FieldCharValues.End && fields.TryPop(out var link))
        {
            isInstruction = false;
            Dress("");
            made.Append(link is null ? "" : "</a>");
        }
    }

    private static string? Target(string? instruction)
    {
        var words = instruction?.Trim().Split('"') ?? [];
        return words.Length > 1 && words[0].Trim().Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) ? words[1]
            : words.Length > 1 && words[0].Trim() is @"HYPERLINK \l" ? "#" + words[1]
            : null;
    }

    private void Show(OpenXmlElement drawing)
    {
        boxes.AddRange(drawing.Descendants<TextBoxContent>());
        if (
            (
                drawing.Descendants<Blip>().FirstOrDefault()?.Embed?.Value
                ?? drawing.Descendants<ImageData>().FirstOrDefault()?.RelationshipId?.Value
            )
                is not { } id
            || !part.TryGetPartById(id, out var picture)
        )
            return;
        Dress("");
        var alt = drawing.Descendants<DocProperties>().FirstOrDefault()?.Description?.Value;
        made.Append("<img src=\"")
            .Append(WebUtility.HtmlEncode(file.AddressOf(picture.Uri)))
            .Append("\" alt=\"")
            .Append(WebUtility.HtmlEncode(alt ?? ""))
            .Append("\">");
    }
}
