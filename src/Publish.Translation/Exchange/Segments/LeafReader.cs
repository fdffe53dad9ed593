using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown.Extensions;

namespace Publish.Translation.Exchange.Segments;

/// <summary>Finds the inline codes of one leaf by the source spans of the parsed Markdown.</summary>
/// <param name="offset">Offset in the file where the parsed text begins.</param>
internal sealed class LeafReader(string text, int offset)
{
    private readonly List<Atom> found = [];
    private int pairs;

    /// <summary>
    /// The inline codes and line ends, in order; empty where spans overlap or do not nest, so that all of it counts as
    /// words.
    /// </summary>
    public List<Atom> Read(ContainerInline line, int from, int to)
    {
        found.Clear();
        Walk(line);
        var (at, open) = (from, new Stack<int>());
        foreach (var atom in found)
        {
            if (
                atom.Start < at
                || atom.End <= atom.Start
                || atom.End > to
                || atom.Kind == AtomKind.Close && (!open.TryPop(out var pair) || pair != atom.Pair)
            )
                return [];
            if (atom.Kind == AtomKind.Open)
                open.Push(atom.Pair);
            at = atom.End;
        }
        return open.Count == 0 ? found : [];
    }

    private void Walk(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            switch (inline)
            {
                case EmphasisInline mark:
                    Pair(mark, mark.DelimiterCount, mark.DelimiterCount == 2 ? CodeKind.Strong : CodeKind.Emphasis);
                    break;
                case SuperscriptInline raised:
                    Pair(raised, 1, CodeKind.Raised);
                    break;
                case SpanInline span:
                    Pair(span, 1, CodeKind.Language);
                    break;
                case LinkInline { IsAutoLink: true }:
                    Single(inline, CodeKind.Address);
                    break;
                case LinkInline { IsImage: true } picture:
                    Picture(picture);
                    break;
                case LinkInline link:
                    Pair(link, 1, CodeKind.Link);
                    break;
                case AutolinkInline:
                    Single(inline, CodeKind.Address);
                    break;
                case FootnoteReference:
                    Single(inline, CodeKind.Note);
                    break;
                case CodeInline:
                    Single(inline, CodeKind.Code);
                    break;
                case HtmlInline html:
                    Single(
                        inline,
                        html.Tag.StartsWith("<!--", StringComparison.Ordinal) ? CodeKind.Comment : CodeKind.Html
                    );
                    break;
                case LineBreakInline end:
                    End(end);
                    break;
                case AttributesInline when !IsTaken(inline):
                    Single(inline, CodeKind.Language);
                    break;
                case ContainerInline other:
                    Walk(other);
                    break;
            }
    }

    private static bool IsTaken(Inline attributes) =>
        attributes.PreviousSibling
            is EmphasisInline
                or SuperscriptInline
                or SpanInline
                or LinkInline
                or CodeInline
                or AutolinkInline;

    /// <summary>The offset after an inline and the attributes in braces that belong to it.</summary>
    private int After(Inline inline) =>
        offset
        + (inline.NextSibling is AttributesInline attributes && IsTaken(attributes) ? attributes : inline).Span.End
        + 1;

    private void Single(Inline inline, CodeKind kind) =>
        found.Add(new(AtomKind.Single, offset + inline.Span.Start, After(inline), kind));

    /// <param name="length">Length of the delimiter that opens it.</param>
    private void Pair(ContainerInline mark, int length, CodeKind kind)
    {
        var pair = ++pairs;
        var start = offset + mark.Span.Start;
        if (mark.LastChild is null)
        {
            Single(mark, kind);
            return;
        }
        found.Add(new(AtomKind.Open, start, start + length, kind, pair));
        Walk(mark);
        var close = kind is CodeKind.Link or CodeKind.Language
            ? ClosingBracket(mark)
            : offset + mark.Span.End + 1 - length;
        found.Add(new(AtomKind.Close, close, After(mark), kind, pair));
    }

    /// <summary>The offset of the first closing bracket after the last child.</summary>
    private int ClosingBracket(ContainerInline mark) =>
        text.IndexOf(']', Math.Min(After(mark.LastChild!), text.Length));

    /// <summary>
    /// Alternative text is words; the address of the picture, and its title within a line, are codes.
    /// </summary>
    private void Picture(LinkInline picture)
    {
        if (picture.LastChild is null)
        {
            Single(picture, CodeKind.Picture);
            return;
        }
        var start = offset + picture.Span.Start;
        found.Add(new(AtomKind.Single, start, start + 2, CodeKind.Picture));
        Walk(picture);
        found.Add(new(AtomKind.Single, ClosingBracket(picture), After(picture), CodeKind.Picture));
    }

    private void End(LineBreakInline end)
    {
        var start = offset + end.Span.Start;
        while (start > offset && end.IsHard && text[start - 1] is ' ' or '\\' && text[start] is '\n' or '\r')
            start--;
        var next = end.NextSibling is { } after ? offset + after.Span.Start : offset + end.Span.End + 1;
        found.Add(
            new(end.IsHard ? AtomKind.Single : AtomKind.Break, start, Math.Max(next, start + 1), CodeKind.LineBreak)
        );
    }
}
