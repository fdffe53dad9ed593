using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>
/// Fills the placeholders of a body: links with hreflang, pictures with <c>srcset</c>, footnote references, paragraph
/// links.
/// </summary>
/// <param name="sizes">The <c>sizes</c> attribute of pictures.</param>
internal sealed partial class BodyViews(Site site, Addresses addresses, string sizes)
{
    public BodyView Of(Document document, Variant variant, Wording wording)
    {
        var place = new BodyPlace(document, variant, variant.Language)
        {
            HasParagraphLinks = document is DatedDocument,
        };
        var main = new Html(Dated(Fill(variant.Body.Blocks, variant, place, wording), document, variant, wording));
        var notes = Notes(variant, place, wording);
        return new BodyView(
            main,
            new Html(Fill(variant.Body.NotesToEditors, variant, place, wording)),
            notes,
            [
                .. LinkAddresses.In(main, site.Settings.Url),
                .. notes.SelectMany(note => LinkAddresses.In(note.Html, site.Settings.Url)),
            ]
        );
    }

    public ImmutableArray<FootnoteView> Notes(Variant variant, BodyPlace place, Wording wording) =>
        [.. variant.Body.Footnotes.Select(note => Note(note, variant, place, wording))];

    public string Fill(IEnumerable<BodyBlock> blocks, Variant variant, BodyPlace place, Wording wording) =>
        Fill(blocks.SelectMany(block => block.Pieces), variant, place, wording);

    private FootnoteView Note(Footnote note, Variant variant, BodyPlace place, Wording wording)
    {
        var backs = Enumerable
            .Range(1, note.Calls)
            .Select(call =>
                (
                    "#" + place.Call(note.Number, call),
                    wording.Words.FootnoteBack(
                        call == 1
                            ? Number(note.Number)
                            : string.Create(CultureInfo.InvariantCulture, $"{note.Number}.{call}")
                    )
                )
            );
        return new FootnoteView(
            note.Number,
            place.Note(note.Number),
            new Html(Fill(note.Pieces, variant, place, wording)),
            [.. backs]
        );
    }

    private string Fill(IEnumerable<BodyPiece> pieces, Variant variant, BodyPlace place, Wording wording)
    {
        var html = new StringBuilder();
        var chosen = new Stack<(int At, string WebP)>();
        foreach (var piece in pieces)
            _ = piece switch
            {
                HtmlPiece words => html.Append(Encoding.UTF8.GetString(words.Utf8.Span)),
                IdPiece id => html.Append(CultureInfo.InvariantCulture, $" id=\"{TextHtml.Encode(place.Id(id.Id))}\""),
                ParagraphPiece paragraph => html.Append(
                    CultureInfo.InvariantCulture,
                    $" id=\"{place.Id(paragraph.Id)}\""
                ),
                ParagraphLinkPiece link => place.HasParagraphLinks ? AppendParagraphLink(html, link, wording) : html,
                LinkPiece { Kind: LinkKind.Fragment } link => html.Append(
                    CultureInfo.InvariantCulture,
                    $" href=\"#{TextHtml.Encode(place.Id(link.Fragment[1..]))}\""
                ),
                LinkPiece link => AppendLink(html, link, variant.Language, place.Page),
                PicturePiece picture => AppendPicture(html, picture, chosen),
                NoteCallPiece call => AppendCall(html, call, place, wording),
                _ => throw new InvalidOperationException($"No way to fill a {piece.GetType().Name}."),
            };
        return chosen.Aggregate(html.ToString(), (whole, picture) =>
            PictureSets.Around(whole, picture.At, picture.WebP, sizes)
        );
    }

    private StringBuilder AppendLink(StringBuilder html, LinkPiece link, Language reader, Language page)
    {
        if (link.Kind == LinkKind.SitePath)
        {
            html.Append(CultureInfo.InvariantCulture, $" href=\"{TextHtml.Encode(link.Target + link.Fragment)}\"");
            return link.Target.EndsWith('/') ? AppendLanguage(html, addresses.LanguageOf(link.Target), page) : html;
        }
        if (link.Kind == LinkKind.File)
            return site.Files.TryGetValue(link.Target, out var file)
                ? html.Append(
                    CultureInfo.InvariantCulture,
                    $" href=\"{file.Path.Href}{TextHtml.Encode(link.Fragment)}\""
                )
                : html;
        if (!site.ById.TryGetValue(link.Target, out var target))
            return html;
        var shown = target.For(reader);
        html.Append(
            CultureInfo.InvariantCulture,
            $" href=\"{addresses.Of(target, shown).Href}{TextHtml.Encode(link.Fragment)}\""
        );
        return AppendLanguage(html, shown.Language, page);
    }

    private static StringBuilder AppendLanguage(StringBuilder html, Language behind, Language page) =>
        behind == page ? html : html.Append(CultureInfo.InvariantCulture, $" hreflang=\"{behind.Tag}\"");

    /// <summary>Writes a picture's attributes.</summary>
    /// <param name="chosen">Receives the position of a picture that has WebP versions.</param>
    private StringBuilder AppendPicture(StringBuilder html, PicturePiece picture, Stack<(int At, string WebP)> chosen)
    {
        if (!site.Files.TryGetValue(picture.File, out var file))
            return html;
        if (PictureSets.WebPOf(file) is { } webP)
            chosen.Push((html.Length, webP));
        if (file.Shown is not { } shown)
            return html.Append(CultureInfo.InvariantCulture, $" src=\"{file.Path.Href}\"");
        html.Append(CultureInfo.InvariantCulture, $" src=\"{shown.Path.Href}\"");
        if (PictureSets.OwnOf(file) is { } own)
            html.Append(
                CultureInfo.InvariantCulture,
                $" srcset=\"{TextHtml.Encode(own)}\" sizes=\"{TextHtml.Encode(sizes)}\""
            );
        return html.Append(CultureInfo.InvariantCulture, $" width=\"{shown.Width}\" height=\"{shown.Height}\"");
    }

    private static StringBuilder AppendParagraphLink(StringBuilder html, ParagraphLinkPiece link, Wording wording) =>
        html.Append("<a href=\"#")
            .Append(TextHtml.Encode(link.Id))
            .Append("\" aria-label=\"")
            .Append(TextHtml.Encode(wording.Words.ParagraphLink(Number(link.Number))))
            .Append("\"></a>");

    private static StringBuilder AppendCall(StringBuilder html, NoteCallPiece call, BodyPlace place, Wording wording) =>
        html.Append("<sup class=\"call")
            .Append(call.FollowsDigit ? " follows-digit" : "")
            .Append(call.PrecedesDigit ? " precedes-digit" : "")
            .Append("\"><a id=\"")
            .Append(place.Call(call.Number, call.Call))
            .Append("\" href=\"#")
            .Append(place.Note(call.Number))
            .Append("\" role=\"doc-noteref\" aria-label=\"")
            .Append(TextHtml.Encode(wording.Words.FootnoteRef(Number(call.Number))))
            .Append("\">")
            .Append(Number(call.Number))
            .Append("</a></sup>");

    /// <summary>HTML with the dateline of a press release before the words of its first paragraph.</summary>
    public static string Dated(string html, Document document, Variant variant, Wording wording)
    {
        var dateline = DocumentWords.Dateline(document, variant, wording);
        if (dateline.IsEmpty)
            return html;
        var words = $"<span class=\"dateline\">{dateline.ToHtml()}</span>";
        var space = wording.Language.IsChinese || wording.Language.IsJapanese ? "" : " ";
        return Undressed().Match(html) is { Success: true } first
            ? $"<p{first.Groups["id"]} class=\"dated\">{first.Groups["link"]}{words}{space}{html.AsSpan(first.Length)}"
            : $"<p class=\"dated\">{words}</p>\n{html}";
    }

    /// <summary>A paragraph without attributes other than an id.</summary>
    [GeneratedRegex("^<p(?<id> id=\"[^\"]*\")?>(?<link><a [^>]*></a>)?")]
    private static partial Regex Undressed();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
