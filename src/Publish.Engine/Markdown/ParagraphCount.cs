using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Publish.Engine.Markdown.Extensions;
using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>
/// Numbers the paragraphs and list items that readers can cite; not table cells, footnotes or attributions.
/// </summary>
internal sealed class ParagraphCount(MarkdownContext reading)
{
    private int count;

    /// <summary>Id and link of a paragraph with an element of its own; neither where it is not numbered.</summary>
    public ParagraphPlace Next(ParagraphBlock paragraph, MarkdownMarks marks) =>
        BlockWriter.SaysWho(paragraph) || !IsCounted(paragraph) ? default : Next(marks.Id);

    /// <summary>
    /// Id and link of a list item whose text has no element of its own; neither where it is not numbered.
    /// </summary>
    public ParagraphPlace Next(ContainerBlock item) =>
        IsCounted(item) && HasWords(item) ? Next(null as string) : default;

    private ParagraphPlace Next(string? given)
    {
        var paragraph = new ParagraphPiece(++count);
        if (given is not null)
            return new(null, new ParagraphLinkPiece(count, given));
        return reading.Anchors.TryTake(paragraph)
            ? new(paragraph, new ParagraphLinkPiece(count, paragraph.Id))
            : default;
    }

    private static bool HasWords(ContainerBlock item) =>
        item.FirstOrDefault(block => block is not DefinitionTerm)
            is ParagraphBlock { Inline: { FirstChild: not null } line }
        && BlockWriter.OnlyPicture(line) is null;

    private static bool IsCounted(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
            if (around is FootnoteDefinition or Table)
                return false;
        return true;
    }
}
