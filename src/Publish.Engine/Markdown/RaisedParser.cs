using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Reads raised letters, <c>19^th^</c>; a sign that no other one answers before the next space stays a sign.</summary>
internal sealed class RaisedParser : InlineParser
{
    public RaisedParser() => OpeningCharacters = ['^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (Open(processor.Inline) is { } open)
        {
            open.Span = open.Span with { End = offset };
            processor.Inline = open;
            processor.PostProcessInlines(0, open, null, false);
            open.IsClosed = true;
        }
        else if (RaisedText.EndOf(slice.Text.AsSpan(0, slice.End + 1), slice.Start) >= 0)
            processor.Inline = new EmphasisInline
            {
                DelimiterChar = '^',
                DelimiterCount = 1,
                IsClosed = false,
                Span = new(offset, offset),
                Line = line,
                Column = column,
            };
        else
            return false;
        slice.SkipChar();
        return true;
    }

    private static EmphasisInline? Open(Inline? inline)
    {
        for (var at = inline; at is not null; at = at.Parent)
            if (at is EmphasisInline { DelimiterChar: '^', IsClosed: false } open)
                return open;
        return null;
    }
}
