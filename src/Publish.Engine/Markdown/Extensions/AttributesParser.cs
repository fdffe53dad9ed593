using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>
/// Inline parser of attributes in braces: after a span, link, picture, code or emphasis, alone before a block, or
/// ending a heading.
/// </summary>
internal sealed class AttributesParser : InlineParser
{
    public AttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var offset = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (Attributes.Read(slice.Text, slice.Start, slice.End, offset, out var end) is not { } attributes)
            return false;
        var length = end - slice.Start;
        slice.Start = end;
        if (processor.Inline is null && processor.Block is ParagraphBlock && slice.CurrentChar is '\0' or '\n' or '\r')
        {
            processor.Block!.SetData(typeof(Attributes), attributes);
            while (slice.CurrentChar is '\n' or '\r')
                slice.SkipChar();
            return true;
        }
        processor.Inline = new AttributesInline
        {
            Attributes = attributes,
            Span = new(offset, offset + length - 1),
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary>Takes attributes off the end of the line of a heading or a code fence.</summary>
    public static bool TakeFromLine(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var open = line.IsEmpty ? -1 : line.Text.LastIndexOf('{', line.End, line.Length);
        if (
            open < 0
            || Attributes.Read(line.Text, open, line.End, open, out var end) is not { } attributes
            || !line.Text.AsSpan(end..(line.End + 1)).IsWhiteSpace()
        )
            return false;
        block.SetData(typeof(Attributes), attributes);
        line.End = open - 1;
        line.TrimEnd();
        return true;
    }
}

/// <summary>Inline attributes; they apply to the element before them.</summary>
internal sealed class AttributesInline : LeafInline
{
    public required Attributes Attributes { get; init; }
}
