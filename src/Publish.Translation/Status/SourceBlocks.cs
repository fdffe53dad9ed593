using System.Collections.Immutable;
using Markdig.Syntax;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown;
using Publish.Engine.Markdown.RawHtml;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Splits a text file into blocks: block 0 is the words of its front matter, from 1 the Markdown blocks of its body.
/// </summary>
internal static class SourceBlocks
{
    /// <summary>The keys of a front matter that hold words for translation.</summary>
    public static readonly ImmutableArray<string> WordKeys =
    [
        "title",
        "subtitle",
        "description",
        "subject",
        "salutation",
        "closing",
        "dateline",
    ];

    public static ImmutableArray<string> Of(SourceText source, Language language)
    {
        var bounds = FrontMatterBounds.Of(source.Text);
        var words = bounds is var (start, end, _)
            ? Words(source, start, end).Select(pair => $"{pair.Key}: {pair.Words}")
            : [];
        var body = bounds?.Body ?? 0;
        return [string.Join('\n', words), .. BodyBlocks(source, body, language)];
    }

    /// <summary>The words of a front matter, in the order of <see cref="WordKeys"/>; line breaks are kept.</summary>
    public static IEnumerable<(string Key, string Words)> Words(SourceText source, int start, int end) =>
        YamlReader.Read(source, start, end, new Findings(), out _) is YamlMapping map
            ? from key in WordKeys
            let words = map.Find(key) switch
            {
                YamlScalar scalar => scalar.IsNothing ? "" : scalar.Value.Trim(),
                YamlSequence lines => string.Join(
                    '\n',
                    lines.Items.OfType<YamlScalar>().Select(line => line.Value.Trim())
                ),
                _ => "",
            }
            where words.Length > 0
            select (key, words)
            : [];

    private static IEnumerable<string> BodyBlocks(SourceText source, int body, Language language)
    {
        foreach (var range in Ranges(source, body, language))
            if (HtmlComments.Strip(source.Text[range.Start..range.End], out _).Trim() is { Length: > 0 } block)
                yield return block;
    }

    /// <summary>
    /// The range of each block, up to the start of the next; one block, where the Markdown cannot be parsed.
    /// </summary>
    public static IReadOnlyList<BlockRange> Ranges(SourceText source, int body, Language language)
    {
        var starts = Starts(source, body, source.Text[body..], language);
        return
        [
            .. starts.Select(
                (start, at) =>
                    new BlockRange(
                        body + start.At,
                        at + 1 < starts.Count ? body + starts[at + 1].At : source.Text.Length,
                        start.Block
                    )
            ),
        ];
    }

    private static List<(int At, Block? Block)> Starts(SourceText source, int body, string text, Language language)
    {
        if (!MarkdownBounds.Hold(source, body, new Findings()))
            return [(0, null)];
        try
        {
            return Starts(Markdig.Markdown.Parse(text, Dialect.Pipeline));
        }
        catch (ArgumentException)
        {
            return [(0, null)];
        }
    }

    private static List<(int At, Block? Block)> Starts(MarkdownDocument document)
    {
        var starts = new List<(int, Block?)>();
        int? marks = null;
        foreach (
            var block in document
                .Where(block => block is not LinkReferenceDefinitionGroup)
                .OrderBy(block => block.Span.Start)
        )
        {
            if (block is HtmlBlock html && HtmlComments.Strip(html.Lines.ToString(), out _).AsSpan().IsWhiteSpace())
                continue;
            if (block is ParagraphBlock { Inline.FirstChild: null })
            {
                marks ??= block.Span.Start;
                continue;
            }
            starts.Add((marks ?? block.Span.Start, block));
            marks = null;
        }
        return starts;
    }
}

/// <summary>The range of a block in its file, up to the start of the next.</summary>
/// <param name="Parsed">Null where the Markdown cannot be parsed.</param>
internal readonly record struct BlockRange(int Start, int End, Block? Parsed);
