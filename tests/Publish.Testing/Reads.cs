using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown;
using Publish.Model;

namespace Publish.Testing;

/// <summary>A body and what was found in it; holes are shown in <c>⟦ ⟧</c>.</summary>
internal sealed record Reads(Body Body, IReadOnlyList<Diagnostic> Found)
{
    public const string Folder = "letters/2024-03-05-returns";

    public static readonly Languages Languages = new(
        ["en", "ko", "zh-Hans"],
        ["en", "ko", "zh-Hans", "zh-Hant", "ja", "fr"]
    );

    public string Html => Show(Body.Blocks.SelectMany(block => block.Pieces)).Trim();

    /// <summary>What stands in the only paragraph.</summary>
    public string Inner =>
        Html.StartsWith("<p>", StringComparison.Ordinal) && Html.EndsWith("</p>", StringComparison.Ordinal)
            ? Html[3..^4]
            : Html;

    public string Editors => Show(Body.NotesToEditors.SelectMany(block => block.Pieces)).Trim();

    public string[] Codes => [.. Found.Select(one => one.Rule.Code)];

    public static Reads English(string text, bool html = false) => In("en", text, html);

    public static Reads Korean(string text) => In("ko", text);

    public static Reads Chinese(string text) => In("zh-Hans", text);

    public static Reads In(string language, string text, bool html = false)
    {
        const string front = "---\ntitle: x\n---\n";
        var findings = new Findings();
        var body = new MarkdownReader(Languages, html).Read(
            new SourceText($"{Folder}/{language}.md", front + text),
            front.Length,
            Languages.Known(language)!,
            Folder,
            findings,
            out _
        );
        return new(body, findings.Sorted());
    }

    /// <summary>All of it, holes filled with something harmless.</summary>
    public string Filled =>
        string.Concat(
            Body.AllPieces()
                .Select(piece =>
                    piece switch
                    {
                        HtmlPiece html => Encoding.UTF8.GetString(html.Utf8.Span),
                        IdPiece id => $" id=\"{TextHtml.Encode(id.Id)}\"",
                        LinkPiece => " href=\"/\"",
                        PicturePiece => " src=\"/\"",
                        ParagraphPiece paragraph => $" id=\"{paragraph.Id}\"",
                        ParagraphLinkPiece => "",
                        _ => "<sup>1</sup>",
                    }
                )
        );

    public string Note(int number) => Show(Body.Footnotes[number - 1].Pieces).Trim();

    private static string Show(IEnumerable<BodyPiece> pieces) =>
        string.Concat(
            pieces.Select(piece =>
                piece switch
                {
                    HtmlPiece html => Encoding.UTF8.GetString(html.Utf8.Span),
                    IdPiece id => $" id=\"{id.Id}\"",
                    LinkPiece { Kind: LinkKind.Fragment } link => $" href=\"{link.Fragment}\"",
                    LinkPiece link => $" ⟦{link.Kind} {link.Target}{link.Fragment}⟧",
                    PicturePiece picture => $" ⟦{picture.File}⟧",
                    NoteCallPiece call => $"⟦{call.Number}.{call.Call}⟧",
                    _ => "",
                }
            )
        );
}
