using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Publish.Model;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>
/// Inline parser of superscript, <c>19^th^</c>; a caret without a closing one before the next space is literal.
/// </summary>
internal sealed class SuperscriptParser : InlineParser
{
    public SuperscriptParser() => OpeningCharacters = ['^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (processor.Inline?.FirstParentOfType<SuperscriptDelimiter>() is { } open)
        {
            var raised = new SuperscriptInline
            {
                Span = open.Span with { End = offset },
                Line = open.Line,
                Column = open.Column,
            };
            open.ReplaceBy(raised);
            processor.Inline = raised;
            processor.PostProcessInlines(0, raised, null, false);
            raised.IsClosed = true;
        }
        else if (SuperscriptText.EndOf(slice.Text.AsSpan(0, slice.End + 1), slice.Start) >= 0)
            processor.Inline = new SuperscriptDelimiter(this)
            {
                Type = DelimiterType.Open,
                Span = new(offset, offset),
                Line = line,
                Column = column,
            };
        else
            return false;
        slice.SkipChar();
        return true;
    }
}

/// <summary>Superscript, such as <c>19^th^</c>.</summary>
internal sealed class SuperscriptInline : ContainerInline;

/// <summary>An opening caret whose closing one has not been read; without one it is literal.</summary>
internal sealed class SuperscriptDelimiter(InlineParser parser) : DelimiterInline(parser)
{
    public override string ToLiteral() => "^";
}
