using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Publish.Model;

namespace Publish.Engine.Markdown.RawHtml;

/// <summary>
/// Carries the placeholders of a body (links, pictures, footnote references, ids) through an HTML parser as attributes.
/// </summary>
internal sealed class Placeholders
{
    private readonly List<BodyPiece> pieces = [];

    /// <summary>
    /// Prefix of the attributes, random in each instance so that no author can have written it; never in the output.
    /// </summary>
    private readonly string name = "data-hole-" + Guid.NewGuid().ToString("N") + "-";

    public bool Has(IElement element) => element.Attributes.Any(Is);

    /// <summary>Whether an attribute is a placeholder; an element has one for each of its own.</summary>
    public bool Is(IAttr attribute) => attribute.Name.StartsWith(name, StringComparison.Ordinal);

    public string Join(ImmutableArray<BodyPiece> body)
    {
        var html = new StringBuilder();
        foreach (var piece in body)
        {
            if (piece is HtmlPiece markup)
                html.Append(Encoding.UTF8.GetString(markup.Utf8.Span));
            else if (IsElement(piece))
                html.Append("<sup").Append(Place(piece)).Append("></sup>");
            else
                html.Append(Place(piece));
        }
        return html.ToString();
    }

    private static bool IsElement(BodyPiece piece) => piece is NoteCallPiece or ParagraphLinkPiece;

    private string Place(BodyPiece piece)
    {
        pieces.Add(piece);
        return string.Create(CultureInfo.InvariantCulture, $" {name}{pieces.Count - 1}=\"\"");
    }

    public void Fill(IElement element, BodyPiece piece)
    {
        pieces.Add(piece);
        element.SetAttribute(name + (pieces.Count - 1).ToString(CultureInfo.InvariantCulture), "");
    }

    public ImmutableArray<BodyPiece> Split(string html)
    {
        var body = ImmutableArray.CreateBuilder<BodyPiece>();
        var mark = " " + name;
        var at = 0;
        while (html.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var begin)
        {
            var end = html.IndexOf('=', begin + mark.Length);
            var piece = pieces[
                int.Parse(html.AsSpan(begin + mark.Length, end - begin - mark.Length), CultureInfo.InvariantCulture)
            ];
            var isElement = IsElement(piece);
            Add(html[at..(isElement ? begin - "<sup".Length : begin)]);
            body.Add(piece);
            at = end + "=\"\"".Length + (isElement ? "></sup>".Length : 0);
        }
        Add(html[at..]);
        return body.ToImmutable();

        void Add(string markup)
        {
            if (markup.Length > 0)
                body.Add(new HtmlPiece(Encoding.UTF8.GetBytes(markup)));
        }
    }
}
