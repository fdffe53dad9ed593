using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown.Extensions;

namespace Publish.Engine.Markdown.Checks;

/// <summary>Which characters of a block are printed as they were typed, and where its lines begin.</summary>
internal sealed class LiteralText
{
    private readonly string text;
    private readonly List<(int Start, int End)> ranges = [];
    private readonly List<LiteralLine> lines = [];
    private bool begins = true;
    private bool isBroken;

    /// <param name="text">The whole body; all places count from its start.</param>
    public LiteralText(LeafBlock block, string text)
    {
        this.text = text;
        Collect(block.Inline!, isOpen: true);
        ranges.Sort();
    }

    /// <summary>From and up to, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Ranges => ranges;

    /// <summary>Lines that begin with words or a note's call, and not with an element.</summary>
    public IReadOnlyList<LiteralLine> Lines => lines;

    /// <summary>Whether the character is printed as typed, without a backslash before it.</summary>
    public bool Has(int at)
    {
        var (low, high) = (0, ranges.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = ranges[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }
        if (high < 0 || at < ranges[low].Start || at >= ranges[low].End)
            return false;
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 0;
    }

    private void Collect(ContainerInline container, bool isOpen)
    {
        foreach (var inline in container)
        {
            if (begins && isOpen && inline is not LineBreakInline)
            {
                if (inline is LiteralInline or DelimiterInline or FootnoteReference)
                    lines.Add(new(inline.Span.Start, EndOf(inline.Span.Start), isBroken, inline as FootnoteReference));
            }
            begins = false;
            switch (inline)
            {
                case LineBreakInline end:
                    (begins, isBroken) = (true, end.IsHard);
                    break;
                case LiteralInline literal:
                    ranges.Add((literal.Span.Start, literal.Span.End + 1));
                    break;
                case DelimiterInline delimiter:
                    ranges.Add((delimiter.Span.Start, delimiter.Span.Start + delimiter.ToLiteral().Length));
                    begins = delimiter.FirstChild is LineBreakInline && begins;
                    Collect(delimiter, isOpen);
                    break;
                case ContainerInline inner:
                    Collect(inner, isOpen: false);
                    break;
            }
        }
    }

    private int EndOf(int start)
    {
        var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed : text.Length;
        return end > start && text[end - 1] == '\r' ? end - 1 : end;
    }
}

/// <summary>A line of a block in its source.</summary>
/// <param name="IsBroken">The line before ends with a break that readers see.</param>
/// <param name="Call">The note's call that it begins with; null where it begins with words.</param>
internal readonly record struct LiteralLine(int Start, int End, bool IsBroken, FootnoteReference? Call);
