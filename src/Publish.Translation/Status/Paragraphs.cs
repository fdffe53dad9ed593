using Markdig.Syntax;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>Counts the paragraphs of a body, so that one that a translation lacks is seen.</summary>
internal static class Paragraphs
{
    /// <summary>Its paragraphs and quotations; headings, lists, tables and notes are compared by themselves.</summary>
    public static int CountIn(IEnumerable<Block> blocks) =>
        blocks.Count(block => block is ParagraphBlock { Inline.FirstChild: not null } or QuoteBlock);

    /// <summary>Of a file that nobody has parsed yet.</summary>
    public static int CountIn(SourceText text, Language language) =>
        CountIn(
            SourceBlocks
                .Ranges(text, FrontMatterBounds.Of(text.Text)?.Body ?? 0, language)
                .Select(range => range.Parsed)
                .OfType<Block>()
        );
}
