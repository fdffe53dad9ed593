using System.Text;
using Markdig.Syntax.Inlines;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Markdown.Extensions;
using Publish.Engine.Markdown.RawHtml;
using Publish.Model;

namespace Publish.Engine.Markdown.Writing;

/// <summary>Writes the inline text of one block as HTML.</summary>
internal sealed class InlineWriter(MarkdownContext reading, FootnoteNumbers footnotes)
{
    private static readonly Element Raised = new("sup");

    /// <summary>Separator of two adjacent footnote references.</summary>
    public static ReadOnlySpan<byte> Comma => "<sup class=\"call\">,</sup>"u8;

    private readonly InlineBuffer line = new(reading.Languages, reading.Turns);
    private readonly InlineReader reader = new(reading);

    public void Write(ContainerInline? inlines, PieceWriter writer, Language language)
    {
        line.Begin(language);
        if (inlines is not null)
            reader.Read(inlines, line);
        line.Finish();
        Write(writer);
    }

    /// <summary>Writes plain text, such as a caption; superscript is its only markup.</summary>
    public void Write(string words, PieceWriter writer, Language language)
    {
        line.Begin(language);
        foreach (var (start, end, raised) in SuperscriptText.Parts(words))
        {
            if (raised)
                line.Open(Raised);
            line.Words(words.AsSpan(start, end - start));
            if (raised)
                line.Close();
        }
        line.Finish();
        Write(writer);
    }

    /// <summary>Plain text of what was written last.</summary>
    public string Words() => line.Plain();

    /// <summary>Writes raw HTML, or reports it where it is not allowed.</summary>
    public void Foreign(string typed, int offset, PieceWriter writer)
    {
        if (reading.AllowHtml)
            writer.Foreign(typed + "\n", offset);
        else
            reading.Report(MarkdownRules.RawHtml, offset, Shortened(typed));
    }

    private static string Shortened(string typed) =>
        typed.Split('\n')[0] is { Length: > 40 } first ? first[..40] + "…" : typed.Split('\n')[0];

    private void Write(PieceWriter writer)
    {
        var tokens = line.Tokens;
        var seams = line.Seams;
        var seam = 0;
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            var at = token.Start;
            for (; seam < seams.Count && seams[seam].Token == index; seam++)
            {
                if (token.Kind == TokenKind.Words && seams[seam].At > at)
                {
                    Words(at, seams[seam].At, writer);
                    at = seams[seam].At;
                }
                writer.Write(
                    seams[seam].Kind switch
                    {
                        SpanBoundaryKind.OpenTogether => "<span class=\"whole\">"u8,
                        SpanBoundaryKind.OpenGlued => "<span class=\"whole glued\">"u8,
                        _ => "</span>"u8,
                    }
                );
            }
            switch (token.Kind)
            {
                case TokenKind.Words:
                    Words(at, token.End, writer);
                    break;
                case TokenKind.Open:
                    Open((Element)token.Of!, writer, line.Language);
                    break;
                case TokenKind.Close:
                    Close((Element)token.Of!, writer);
                    break;
                case TokenKind.OpenLanguage:
                    writer.Write("<span"u8);
                    writer.Language((Language)token.Of!);
                    writer.Write(">"u8);
                    break;
                case TokenKind.CloseLanguage:
                    writer.Write("</span>"u8);
                    break;
                case TokenKind.Call:
                    if (index > 0 && tokens[index - 1].Kind == TokenKind.Call)
                        writer.Write(Comma);
                    WriteCall((FootnoteDefinition)token.Of!, token, writer);
                    break;
                default:
                    WriteThing((Inline)token.Of!, writer, line.Language);
                    break;
            }
        }
        for (; seam < seams.Count; seam++)
            writer.Write("</span>"u8);
    }

    private void Words(int start, int end, PieceWriter writer)
    {
        var first = line.Breaks.BinarySearch(start);
        for (
            var index = first < 0 ? ~first : first;
            index < line.Breaks.Count && line.Breaks[index] is var next && next < end;
            index++
        )
        {
            writer.Words(line.Characters(start, next));
            writer.Write("<wbr>"u8);
            start = next;
        }
        writer.Words(line.Characters(start, end));
    }

    private static void Open(Element element, PieceWriter writer, Language language)
    {
        writer.Write(
            element.Name switch
            {
                "em" => "<em"u8,
                "strong" => "<strong"u8,
                "sup" => "<sup"u8,
                "a" => "<a"u8,
                _ => "<span"u8,
            }
        );
        if (element.Target is { } target)
            WriteTarget(target, element.Offset, writer);
        element.Marks.WriteTo(writer);
        if (!string.IsNullOrEmpty(element.Title))
            writer.Attribute("title"u8, Title(element.Title, language));
        writer.Write(">"u8);
    }

    private static string Title(string words, Language language) =>
        SuperscriptText.Plain(language.IsEnglish ? Quotes.Curled(words) : words);

    private static void Close(Element element, PieceWriter writer) =>
        writer.Write(
            element.Name switch
            {
                "em" => "</em>"u8,
                "strong" => "</strong>"u8,
                "sup" => "</sup>"u8,
                "a" => "</a>"u8,
                _ => "</span>"u8,
            }
        );

    private static void WriteTarget(LinkTarget target, int offset, PieceWriter writer)
    {
        switch (target.Kind)
        {
            case LinkTargetKind.Outside:
                writer.Attribute("href"u8, target.Value);
                writer.Write(" rel=\"noopener noreferrer\""u8);
                break;
            case LinkTargetKind.Call:
                writer.Attribute("href"u8, target.Value);
                break;
            case LinkTargetKind.Fragment:
                writer.Hole(new LinkPiece(LinkKind.Fragment, "", target.Fragment, offset));
                break;
            case LinkTargetKind.Document:
                writer.Hole(new LinkPiece(LinkKind.Document, target.Value, target.Fragment, offset));
                break;
            case LinkTargetKind.File:
                writer.Hole(new LinkPiece(LinkKind.File, target.Value, target.Fragment, offset));
                break;
            case LinkTargetKind.SitePath:
                writer.Hole(new LinkPiece(LinkKind.SitePath, target.Value, target.Fragment, offset));
                break;
        }
    }

    private void WriteCall(FootnoteDefinition note, Token token, PieceWriter writer)
    {
        footnotes.Refer(note);
        writer.Hole(
            new NoteCallPiece(note.Number, note.Calls, line.HasDigitAt(token.Start - 1), line.HasDigitAt(token.End))
        );
    }

    private void WriteThing(Inline thing, PieceWriter writer, Language language)
    {
        switch (thing)
        {
            case LineBreakInline:
                writer.Write("<br>\n"u8);
                break;
            case LinkInline picture:
                WritePicture(picture, writer, language, withTitle: true);
                break;
            case HtmlInline html:
                writer.Foreign(html.Tag, html.Span.Start);
                break;
            case CodeInline code:
                writer.Write("<code"u8);
                reader.MarksAfter(code).WriteTo(writer);
                writer.Write(">"u8);
                writer.Text(code.Content);
                writer.Write("</code>"u8);
                break;
        }
    }

    public void WritePicture(LinkInline picture, PieceWriter writer, Language language, bool withTitle)
    {
        var offset = picture.UrlSpan.IsEmpty ? picture.Span.Start : picture.UrlSpan.Start;
        var alternative = Alternative(picture, language);
        if (LinkTarget.Of(picture.Url ?? "", reading.Folder) is not { Kind: LinkTargetKind.File } target)
        {
            reading.Report(MarkdownRules.RemotePicture, offset, picture.Url ?? "");
            return;
        }
        if (string.IsNullOrWhiteSpace(alternative))
            reading.Report(MarkdownRules.NoAlternative, picture.Span.Start, picture.Url ?? "");
        writer.Write("<img"u8);
        writer.Hole(new PicturePiece(target.Value, offset));
        writer.Attribute("alt"u8, alternative);
        if (withTitle)
            reader.MarksAfter(picture).WriteTo(writer);
        if (withTitle && !string.IsNullOrEmpty(picture.Title))
            writer.Attribute("title"u8, Title(picture.Title, language));
        writer.Write(">"u8);
    }

    /// <summary>Alternative text of a picture: all text in its brackets, with English quotation marks curled.</summary>
    private string Alternative(LinkInline picture, Language language)
    {
        var words = new StringBuilder();
        Append(picture);
        var said = UnseenCharacters.Without(words.ToString(), reading.Turns);
        return language.IsEnglish ? Quotes.Curled(said) : said;

        void Append(ContainerInline inlines)
        {
            foreach (var inline in inlines)
                switch (inline)
                {
                    case LiteralInline literal:
                        words.Append(literal.Content.AsSpan());
                        break;
                    case CodeInline code:
                        words.Append(code.Content);
                        break;
                    case HtmlEntityInline entity:
                        words.Append(entity.Transcoded.AsSpan());
                        break;
                    case AutolinkInline address:
                        words.Append(address.Url);
                        break;
                    case HtmlInline html when !RawHtmlSanitizer.IsMarkup(html.Tag, reading.AllowHtml):
                        words.Append(html.Tag);
                        break;
                    case LineBreakInline:
                        words.Append(' ');
                        break;
                    case DelimiterInline delimiter:
                        words.Append(delimiter.ToLiteral());
                        Append(delimiter);
                        break;
                    case ContainerInline inner:
                        Append(inner);
                        break;
                }
        }
    }
}
