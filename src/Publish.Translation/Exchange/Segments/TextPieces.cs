using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Engine.Content.Documents;
using Publish.Engine.Input;
using Publish.Engine.Markdown.RawHtml;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// A text file split for translation: the words of its front matter, its blocks, and the comments between them.
/// </summary>
/// <param name="Words">By key, in the order of <see cref="SourceBlocks.WordKeys"/>.</param>
/// <param name="Comments">In order, each with the number of blocks before it.</param>
internal sealed partial record TextPieces(
    SourceFile File,
    ImmutableArray<(string Key, string Words)> Words,
    ImmutableArray<TextBlock> Blocks,
    ImmutableArray<QuietComment> Comments
)
{
    public static TextPieces Read(SourceFile file, Language language)
    {
        var text = file.Text.Text;
        var bounds = FrontMatterBounds.Of(text);
        var body = bounds?.Body ?? 0;
        var comments = ImmutableArray.CreateBuilder<QuietComment>();
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var at = body;
        foreach (var range in SourceBlocks.Ranges(file.Text, body, language))
        {
            Gap(at, range.Start);
            var block = BlockReader.Read(text, body, range);
            if (HtmlComments.Strip(block.Raw, out _).AsSpan().IsWhiteSpace())
                continue;
            blocks.Add(block);
            at = block.End;
        }
        Gap(at, text.Length);
        return new(
            file,
            bounds is var (start, end, _) ? [.. SourceBlocks.Words(file.Text, start, end)] : [],
            blocks.ToImmutable(),
            comments.ToImmutable()
        );

        void Gap(int from, int to)
        {
            foreach (var match in Comment().EnumerateMatches(text.AsSpan(from, Math.Max(to - from, 0))))
            {
                var inside = text.AsSpan(from + match.Index + 4, match.Length - 7);
                var line = inside.IndexOf('\n') is >= 0 and var end ? inside[..end] : inside;
                var number =
                    line.Length > 1
                    && line[0] == ' '
                    && int.TryParse(
                        line[1..].TrimEnd('\r'),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var found
                    )
                    && line.Length < inside.Length
                        ? found
                        : 0;
                comments.Add(
                    new(
                        from + match.Index,
                        from + match.Index + match.Length,
                        number,
                        blocks.Count,
                        inside.Trim().ToString()
                    )
                );
            }
        }
    }

    public string WordsOf(string key) => Words.FirstOrDefault(pair => pair.Key == key).Words ?? "";

    [GeneratedRegex("<!--(?s:.*?)-->", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}

/// <summary>An HTML comment between two blocks.</summary>
/// <param name="Number">The number of the source's block that it quotes in a translation template; 0 for an author's
/// note.</param>
/// <param name="Before">How many blocks precede it.</param>
/// <param name="Says">Its text without the comment delimiters.</param>
internal readonly record struct QuietComment(int Start, int End, int Number, int Before, string Says);
