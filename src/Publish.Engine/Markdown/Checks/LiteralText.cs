using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown.Extensions;

namespace Publish.Engine.Markdown.Checks;

/// <summary>Ranges of a block that are literal text, printed as typed, and the starts of its lines.</summary>
internal sealed class LiteralText
{
    private readonly string text;
    private readonly List<(int Start, int End)> ranges = [];
    private readonly List<LiteralLine> lines = [];
    private bool begins = true;
    private bool isBroken;

    /// <param name="text">The whole body; offsets count from its start.</param>
    public LiteralText(LeafBlock block, string text)
    {
        this.text = text;
        Collect(block.Inline!, isOpen: true);
        ranges.Sort();
    }

    /// <summary>Inclusive start and exclusive end, sorted.</summary>
    public IReadOnlyList<(int Start, int End)> Ranges => ranges;

    /// <summary>Lines that begin with literal text or a footnote reference, not with an element.</summary>
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

/// <summary>A source line of a block.</summary>
/// <param name="IsBroken">Whether the line before ends with a hard line break.</param>
/// <param name="Call">Footnote reference that it begins with; null where it begins with text.</param>
internal readonly record struct LiteralLine(int Start, int End, bool IsBroken, FootnoteReference? Call);
