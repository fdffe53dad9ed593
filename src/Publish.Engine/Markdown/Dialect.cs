using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>The Markdown that a language is written in: what CommonMark leaves out and letters need, chosen piece by piece.</summary>
internal static class Dialect
{
    public const int DeepestNesting = 100;

    /// <summary>Bare addresses are links only where a space ends them: Korean particles and Chinese neighbours would be swallowed.</summary>
    private static readonly MarkdownPipeline WithBareAddresses = Build(bareAddresses: true);

    private static readonly MarkdownPipeline Plain = Build(bareAddresses: false);

    public static MarkdownPipeline Of(Language language) =>
        language.IsKorean || language.IsChinese || language.IsJapanese ? Plain : WithBareAddresses;

    private static MarkdownPipeline Build(bool bareAddresses)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeepestNesting }
            .UseCjkFriendlyEmphasis()
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .UseDefinitionLists();
        if (bareAddresses)
            builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.BlockParsers.Insert(0, new NoteParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteCallParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new SpanParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new RaisedParser());
        builder.InlineParsers.Insert(0, new AttributesParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new CountedItemParser());
        foreach (var parser in builder.BlockParsers.OfType<IAttributesParseable>())
            parser.TryParseAttributes = AttributesParser.TakeFromLine;
        return builder.Build();
    }
}
