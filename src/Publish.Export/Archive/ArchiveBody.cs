using System.Globalization;
using System.Text;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>
/// Renders a body as HTML with its placeholders filled by absolute addresses, so that it can be used on another host.
/// </summary>
internal sealed class ArchiveBody(SiteArchive archive, Document document, Variant variant)
{
    /// <summary>The whole body, with its footnotes as a list at the end.</summary>
    public string Html()
    {
        var html = new StringBuilder(
            Fill(variant.Body.Blocks.Concat(variant.Body.NotesToEditors).SelectMany(block => block.Pieces))
        );
        return html.Append(Notes()).ToString();
    }

    public string Text() =>
        Fill(variant.Body.Blocks.Concat(variant.Body.NotesToEditors).SelectMany(block => block.Pieces));

    public string Notes()
    {
        var notes = new StringBuilder();
        foreach (var note in variant.Body.Footnotes)
            notes.Append(CultureInfo.InvariantCulture, $"<li id=\"fn{note.Number}\">{Fill(note.Pieces)}</li>\n");
        return notes.Length == 0 ? "" : $"<ol class=\"footnotes\">\n{notes}</ol>\n";
    }

    private string Fill(IEnumerable<BodyPiece> pieces)
    {
        var html = new StringBuilder();
        foreach (var piece in pieces)
            _ = piece switch
            {
                HtmlPiece words => html.Append(Encoding.UTF8.GetString(words.Utf8.Span)),
                IdPiece id => html.Append(CultureInfo.InvariantCulture, $" id=\"{TextHtml.Encode(id.Id)}\""),
                LinkPiece link when Target(link) is { } address => html.Append(
                    CultureInfo.InvariantCulture,
                    $" href=\"{TextHtml.Encode(address + link.Fragment)}\""
                ),
                PicturePiece picture => html.Append(
                    CultureInfo.InvariantCulture,
                    $" src=\"{TextHtml.Encode(archive.AddressOf(document, picture.File))}\""
                ),
                NoteCallPiece call => html.Append(
                    CultureInfo.InvariantCulture,
                    $"<sup><a href=\"#fn{call.Number}\">{call.Number}</a></sup>"
                ),
                _ => html,
            };
        return html.ToString();
    }

    private string? Target(LinkPiece link) =>
        link.Kind switch
        {
            LinkKind.Fragment => "",
            LinkKind.SitePath => archive.Site.Settings.Url + link.Target,
            LinkKind.File => archive.AddressOf(document, link.Target),
            _ => archive.Site.ById.TryGetValue(link.Target, out var other)
                ? archive.AddressOf(other, other.For(variant.Language))
                : null,
        };
}
