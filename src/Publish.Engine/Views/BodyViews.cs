using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publish.Engine.Link;
using Publish.Engine.Words;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Fills the holes of a body: links in the reader's language, pictures with their measures, calls of notes.</summary>
internal sealed class BodyViews(Site site, Addresses addresses)
{
    /// <param name="dateline">Stands before the words of the first paragraph; empty for none.</param>
    public BodyView Of(Document document, Variant variant, Text dateline, Wording wording)
    {
        var ids = new NoteIds(document, variant);
        var main = Fill(variant.Body.Pieces, variant, ids, wording);
        return new BodyView(
            new Html(dateline.IsEmpty ? main : Dated(main, dateline, wording)),
            new Html(Fill(variant.Body.NotesToEditors, variant, ids, wording)),
            [.. variant.Body.Footnotes.Select(note => Note(note, variant, ids, wording))]);
    }

    private FootnoteView Note(Footnote note, Variant variant, NoteIds ids, Wording wording)
    {
        var backs = Enumerable.Range(1, note.Calls).Select(call => ("#" + ids.Call(note.Number, call), wording.Words.FootnoteBack(
            call == 1 ? Number(note.Number) : string.Create(CultureInfo.InvariantCulture, $"{note.Number}.{call}"))));
        return new FootnoteView(note.Number, ids.Note(note.Number), new Html(Fill(note.Pieces, variant, ids, wording)), [.. backs]);
    }

    private string Fill(ImmutableArray<BodyPiece> pieces, Variant variant, NoteIds ids, Wording wording)
    {
        var html = new StringBuilder();
        foreach (var piece in pieces)
            _ = piece switch
            {
                HtmlPiece words => html.Append(Encoding.UTF8.GetString(words.Utf8.Span)),
                LinkPiece link => AppendLink(html, link, variant.Language),
                PicturePiece picture => AppendPicture(html, picture),
                NoteCallPiece call => AppendCall(html, call, ids, wording),
                _ => throw new InvalidOperationException($"No way to fill a {piece.GetType().Name}."),
            };
        return html.ToString();
    }

    private StringBuilder AppendLink(StringBuilder html, LinkPiece link, Language reader)
    {
        if (link.Kind == LinkKind.SitePath)
            return html.Append(CultureInfo.InvariantCulture, $" href=\"{TextHtml.Encode(link.Target + link.Fragment)}\"");
        if (link.Kind == LinkKind.File)
            return site.Files.TryGetValue(link.Target, out var file) ? html.Append(CultureInfo.InvariantCulture, $" href=\"{file.Path.Href}{TextHtml.Encode(link.Fragment)}\"") : html;
        if (!site.ById.TryGetValue(link.Target, out var target))
            return html;
        var shown = target.For(reader);
        html.Append(CultureInfo.InvariantCulture, $" href=\"{addresses.Of(target, shown).Href}{TextHtml.Encode(link.Fragment)}\"");
        return shown.Language == reader ? html : html.Append(CultureInfo.InvariantCulture, $" hreflang=\"{shown.Language.Tag}\"");
    }

    private StringBuilder AppendPicture(StringBuilder html, PicturePiece picture)
    {
        if (!site.Files.TryGetValue(picture.File, out var file))
            return html;
        html.Append(CultureInfo.InvariantCulture, $" src=\"{file.Path.Href}\"");
        return file is { Width: { } width, Height: { } height }
            ? html.Append(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"") : html;
    }

    private static StringBuilder AppendCall(StringBuilder html, NoteCallPiece call, NoteIds ids, Wording wording) =>
        html.Append("<sup class=\"call\"><a id=\"").Append(ids.Call(call.Number, call.Call))
            .Append("\" href=\"#").Append(ids.Note(call.Number)).Append("\" role=\"doc-noteref\" aria-label=\"")
            .Append(TextHtml.Encode(wording.Words.FootnoteRef(Number(call.Number)))).Append("\">").Append(Number(call.Number)).Append("</a></sup>");

    private static string Dated(string html, Text dateline, Wording wording)
    {
        var words = $"<span class=\"dateline\">{dateline.ToHtml()}</span>";
        var space = wording.Language.IsChinese ? "" : " ";
        return html.StartsWith("<p>", StringComparison.Ordinal)
            ? $"<p class=\"dated\">{words}{space}{html.AsSpan(3)}"
            : $"<p class=\"dated\">{words}</p>\n{html}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Ids that stay apart when two letters stand on one page.</summary>
    private sealed class NoteIds(Document document, Variant variant)
    {
        private readonly string key = $"{document.Slug}-{variant.Language.UrlTag}";

        public string Note(int number) => $"note-{Number(number)}-{key}";

        public string Call(int number, int call) => call == 1 ? $"call-{Number(number)}-{key}" : $"call-{Number(number)}.{Number(call)}-{key}";
    }
}
