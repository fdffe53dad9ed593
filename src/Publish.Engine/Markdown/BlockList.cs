using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Publish.Engine.Markdown.RawHtml;
using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Collects a body's blocks in the order written; blocks without output are dropped.</summary>
internal sealed class BlockList(MarkdownContext reading, BlockWriter blocks)
{
    private readonly PieceWriter writer = new(reading.Language);
    private readonly ImmutableArray<BodyBlock>.Builder written = ImmutableArray.CreateBuilder<BodyBlock>();

    public void Add(Block block)
    {
        blocks.Write(block, writer, reading.Language);
        if (writer.Cut() is { IsEmpty: false } pieces)
            written.Add(
                new BodyBlock(KindOf(block), block is HeadingBlock heading ? Headings.LevelOf(heading) : 0, pieces)
            );
    }

    /// <summary>
    /// All blocks; raw HTML may open in one and close in another, so that a text with any is sanitized as a whole.
    /// </summary>
    public ImmutableArray<BodyBlock> Finish()
    {
        var foreignAt = writer.ForeignAt;
        writer.Take();
        if (foreignAt < 0)
            return written.DrainToImmutable();
        var clean = new RawHtmlSanitizer(reading, foreignAt).Clean([.. written.SelectMany(block => block.Pieces)]);
        return clean.IsEmpty ? [] : [new BodyBlock(BlockKind.Html, 0, clean)];
    }

    private static BlockKind KindOf(Block block) =>
        block switch
        {
            HeadingBlock => BlockKind.Heading,
            ParagraphBlock { Inline: { } line } when BlockWriter.OnlyPicture(line) is not null => BlockKind.Figure,
            ParagraphBlock => BlockKind.Paragraph,
            QuoteBlock => BlockKind.Quote,
            Table => BlockKind.Table,
            CodeBlock => BlockKind.Code,
            ThematicBreakBlock => BlockKind.Rule,
            _ => BlockKind.List,
        };
}
