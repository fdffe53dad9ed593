using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Publish.Engine.Markdown.Extensions;

namespace Publish.Engine.Markdown;

/// <summary>
/// The Markdown dialect of all texts: CommonMark with tables, definition lists, footnotes, spans, attributes,
/// superscript, autolinks and CJK-friendly emphasis.
/// </summary>
internal static class Dialect
{
    public const int DeepestNesting = 100;

    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeepestNesting }
            .UseCjkFriendlyEmphasis()
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .UseDefinitionLists();
        builder.BlockParsers.Insert(0, new FootnoteParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteReferenceParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new SpanParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new SuperscriptParser());
        builder.InlineParsers.Insert(0, new AttributesParser());
        builder.InlineParsers.Insert(0, new AutolinkParser());
        builder
            .BlockParsers.Find<ListBlockParser>()!
            .ItemParsers.Replace<NumberedListItemParser>(new CountedItemParser());
        foreach (var parser in builder.BlockParsers.OfType<IAttributesParseable>())
            parser.TryParseAttributes = AttributesParser.TakeFromLine;
        return builder.Build();
    }
}
