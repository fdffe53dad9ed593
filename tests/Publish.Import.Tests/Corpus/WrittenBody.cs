using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown;
using Publish.Model;

namespace Publish.Import.Tests.Corpus;

/// <summary>
/// What was written of a page's text, rendered: its words without white space, its notes, and where it leads.
/// </summary>
internal sealed partial record WrittenBody(
    string Words,
    ImmutableArray<string> Notes,
    ImmutableArray<string> Addresses,
    string Markdown,
    bool HasNotesToEditors
)
{
    public static WrittenBody Of(Draft draft)
    {
        var markdown = string.Concat(draft.Text.Select(piece => piece.Markdown ?? "file.jpg"));
        var source = "---\ntitle: x\n---\n" + markdown;
        var body = new MarkdownReader(PrintedSite.Languages, false).Read(
            new SourceText("letters/2024-01-01-x/en.md", source),
            source.Length - markdown.Length,
            PrintedSite.Languages.Known(draft.Language)!,
            "letters/2024-01-01-x",
            new Findings(),
            out _
        );
        return new(
            Bare(Html(body.Blocks) + Html(body.NotesToEditors)),
            [.. body.Footnotes.Select(note => Html(note.Pieces))],
            [.. draft.Text.Where(piece => piece.Address is not null).Select(piece => piece.Address!)],
            markdown,
            body.NotesToEditors.Length > 0
        );
    }

    /// <summary>The paragraphs, items and rows that are not there in their order.</summary>
    public IEnumerable<string> Missing(TrueText text)
    {
        var from = 0;
        foreach (var words in text.Body.SelectMany(Said).Select(Bare))
        {
            var at = Words.IndexOf(words, from, StringComparison.Ordinal);
            if (at >= 0)
                from = at + words.Length;
            else if (!HasNotesToEditors || words != Bare(Bank.Ours.Word("notes-to-editors").In(text.Language)))
                yield return words;
        }
    }

    public static int Count(TrueText text) => text.Body.Sum(block => Said(block).Count());

    /// <summary>Words without marks of structure and white space, quotes made straight.</summary>
    public static string Bare(string html)
    {
        var bare = new StringBuilder();
        foreach (var sign in WebUtility.HtmlDecode(Tag().Replace(html, "")))
            if (!char.IsWhiteSpace(sign) && sign is not '\u200b' and not '\u2060' and not '\ufeff')
                bare.Append(
                    sign switch
                    {
                        '“' or '”' => '"',
                        '‘' or '’' => '\'',
                        _ => sign,
                    }
                );
        return bare.ToString();
    }

    private static IEnumerable<string> Said(TrueBlock block) =>
        block.Kind == TrueBlockKind.Figure ? block.Items.Skip(2) : block.Items;

    private static string Html(IEnumerable<BodyBlock> blocks) =>
        string.Concat(blocks.Select(block => Html(block.Pieces)));

    /// <summary>The comma between the numbers of two notes is the site's own.</summary>
    private static string Html(IEnumerable<BodyPiece> pieces)
    {
        var all = pieces.ToArray();
        return string.Concat(
            all.Where(
                    (piece, at) =>
                        at == 0
                        || at == all.Length - 1
                        || all[at - 1] is not NoteCallPiece
                        || all[at + 1] is not NoteCallPiece
                        || Bare(Html(piece)).Length > 1
                )
                .Select(Html)
        );
    }

    private static string Html(BodyPiece piece) =>
        piece is HtmlPiece html ? Encoding.UTF8.GetString(html.Utf8.Span) : "";

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
