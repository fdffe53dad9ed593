using System.Collections.Immutable;
using Markdig.Syntax;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown;
using Publish.Engine.Parse;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Translate;

/// <summary>A text file in the pieces that translators work by: block 0 is the words of its front matter, from 1 the blocks of its body as written.</summary>
internal static class SourceBlocks
{
    /// <summary>The keys of a front matter that are words; another key changes nothing for a translator.</summary>
    public static readonly ImmutableArray<string> WordKeys = ["title", "subtitle", "description", "subject", "salutation", "closing", "dateline"];

    public static ImmutableArray<string> Of(SourceText source, Language language)
    {
        var bounds = FrontMatterBounds.Of(source.Text);
        var words = bounds is var (start, end, _) ? Words(source, start, end).Select(pair => $"{pair.Key}: {pair.Words}") : [];
        var body = bounds?.Body ?? 0;
        return [string.Join('\n', words), .. BodyBlocks(source, body, language)];
    }

    /// <summary>What a front matter says in words, in the order of <see cref="WordKeys"/>; lines are kept.</summary>
    public static IEnumerable<(string Key, string Words)> Words(SourceText source, int start, int end) =>
        YamlReader.Read(source, start, end, new Findings(), out _) is YamlMapping map
            ? from key in WordKeys
              let words = map.Find(key) switch
              {
                  YamlScalar scalar => scalar.IsNothing ? "" : scalar.Value.Trim(),
                  YamlSequence lines => string.Join('\n', lines.Items.OfType<YamlScalar>().Select(line => line.Value.Trim())),
                  _ => "",
              }
              where words.Length > 0
              select (key, words)
            : [];

    private static IEnumerable<string> BodyBlocks(SourceText source, int body, Language language)
    {
        var text = source.Text[body..];
        var starts = Starts(source, body, text, language);
        for (var at = 0; at < starts.Count; at++)
            if (Comments.Strip(text[starts[at]..(at + 1 < starts.Count ? starts[at + 1] : text.Length)], out _).Trim() is { Length: > 0 } block)
                yield return block;
    }

    /// <summary>Where the blocks begin; a text that the parser cannot be given is one block.</summary>
    private static List<int> Starts(SourceText source, int body, string text, Language language)
    {
        if (!MarkdownBounds.Hold(source, body, new Findings()))
            return [0];
        try
        {
            return Starts(Markdig.Markdown.Parse(text, Dialect.Of(language)));
        }
        catch (ArgumentException)
        {
            return [0];
        }
    }

    private static List<int> Starts(MarkdownDocument document)
    {
        var starts = new List<int>();
        int? marks = null;
        foreach (var block in document.Where(block => block is not LinkReferenceDefinitionGroup).OrderBy(block => block.Span.Start))
        {
            if (block is HtmlBlock html && Comments.Strip(html.Lines.ToString(), out _).AsSpan().IsWhiteSpace())
                continue;
            if (block is ParagraphBlock { Inline.FirstChild: null })
            {
                marks ??= block.Span.Start;
                continue;
            }
            starts.Add(marks ?? block.Span.Start);
            marks = null;
        }
        return starts;
    }
}
