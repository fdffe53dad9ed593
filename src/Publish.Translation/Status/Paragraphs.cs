using Markdig.Syntax;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>Counts the paragraphs of a body, to detect missing ones in a translation.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// The number of paragraphs and quotations at the top level; headings, lists, tables and footnotes are compared
    /// elsewhere.
    /// </summary>
    public static int CountIn(IEnumerable<Block> blocks) =>
        blocks.Count(block => block is ParagraphBlock { Inline.FirstChild: not null } or QuoteBlock);

    /// <summary>The same for a text that is not parsed yet.</summary>
    public static int CountIn(SourceText text, Language language) =>
        CountIn(
            SourceBlocks
                .Ranges(text, FrontMatterBounds.Of(text.Text)?.Body ?? 0, language)
                .Select(range => range.Parsed)
                .OfType<Block>()
        );
}
