using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>
/// Inline parser of spans: closes one where a closing bracket meets attributes, which are read after it.
/// </summary>
internal sealed class SpanParser : InlineParser
{
    public SpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            slice.PeekChar() != '{'
            || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } open
            || Attributes.Read(slice.Text, slice.Start + 1, slice.End, 0, out _) is null
        )
            return false;
        slice.SkipChar();
        var span = new SpanInline
        {
            Span = new(open.Span.Start, processor.GetSourcePosition(slice.Start - 1)),
            Line = open.Line,
            Column = open.Column,
        };
        open.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        return true;
    }
}

/// <summary>A span: words in square brackets with attributes, such as <c>[관리소]{lang=ko}</c>.</summary>
internal sealed class SpanInline : ContainerInline;
