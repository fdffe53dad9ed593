using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publish.Model;

namespace Publish.Import.Tests.Text;

/// <summary>An old page's main text, read and written again.</summary>
internal sealed record Reread(OldText Old, WrittenText Written)
{
    public static readonly Languages Languages = new(
        ["en", "ko", "zh-Hans"],
        ["en", "ko", "zh-Hans", "zh-Hant", "ja", "fr"]
    );

    public static Reread English(string html) => In("en", html);

    public static Reread In(string language, string html)
    {
        var old = OldTextReader.Read(Content(html));
        return new(old, MarkdownOfText.Write(old, Languages, Languages.Known(language)!));
    }

    public static IElement Content(string html) => new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;

    public string Markdown => string.Concat(Written.Pieces.Select(piece => piece.Markdown ?? piece.Address)).TrimEnd();

    public ImmutableArray<Doubt> Differences => Written.Differences;

    public string Blocks => string.Concat(Old.Blocks.Select(block => block.Element.OuterHtml));

    public string Notes =>
        string.Join(
            "|",
            Old.Notes.Select(note =>
                note.Label + ":" + string.Concat(note.Blocks.Select(block => block.Element.InnerHtml))
            )
        );
}
