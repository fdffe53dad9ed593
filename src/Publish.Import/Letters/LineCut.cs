using System.Buffers;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// The lines of a block as its element has them, so that some can be taken out of it and the others keep their links
/// and emphasis.
/// </summary>
internal sealed class LineCut
{
    private const int DeepestElement = 200;

    private static readonly SearchValues<char> White = SearchValues.Create(" \t\r\n\f\u00a0\u3000");

    private readonly List<(INode Node, int Raw)> leaves = [];
    private readonly List<bool> words = [];
    private readonly HashSet<int> noted = [];

    private LineCut() => words.Add(false);

    /// <summary>Null where the element is nested deeper than anybody writes.</summary>
    public static LineCut? Of(IElement element)
    {
        var cut = new LineCut();
        return cut.Walk(element, 0) ? cut : null;
    }

    public int Count => words.Count(word => word);

    public bool HasNotes => noted.Count > 0;

    /// <summary>Which of the lines with words call a note.</summary>
    public ImmutableHashSet<int> Noted =>
        [.. Places().Where(place => noted.Contains(place.Raw)).Select(place => place.Line)];

    /// <summary>The block without some of its lines; null where nothing is left of it.</summary>
    public static OldBlock? Without(OldBlock block, IReadOnlySet<int> taken, IReadOnlyDictionary<int, int> starts)
    {
        var element = (IElement)block.Element.Clone();
        var cut = Of(element)!;
        var gone = cut.Places().Where(place => taken.Contains(place.Line)).Select(place => place.Raw).ToHashSet();
        foreach (var (line, length) in starts)
            cut.CutStart(cut.Places().First(place => place.Line == line).Raw, length);
        var edge = cut.LastEdge(gone);
        foreach (var (node, raw) in cut.leaves)
            if (gone.Contains(raw) || (node is IElement { LocalName: "br" } && edge == raw))
                node.Parent?.RemoveChild(node);
        foreach (var hollow in element.QuerySelectorAll("*").Reverse().Where(IsHollow).ToList())
            hollow.Remove();
        ImmutableArray<string> lines =
        [
            .. block
                .Lines.Select((text, at) => starts.TryGetValue(at, out var length) ? text[length..].TrimStart() : text)
                .Where((text, at) => !taken.Contains(at) && text.Length > 0),
        ];
        return lines.IsEmpty && !IsWorth(element) ? null : block with { Element = element, Lines = lines };
    }

    private static bool IsWorth(IElement element) => element.QuerySelector("img, sup[data-note]") is not null;

    private static bool IsHollow(IElement element) =>
        !element.HasChildNodes
        && !element.HasAttribute("data-note")
        && element.LocalName is not ("br" or "img" or "td" or "th" or "hr");

    /// <summary>The line before what was taken from the end: its break leads nowhere any more.</summary>
    private int LastEdge(HashSet<int> gone)
    {
        var last = words.Count - 1;
        while (last >= 0 && (gone.Contains(last) || !words[last]))
            last--;
        return last == words.Count - 1 ? -1 : last;
    }

    private IEnumerable<(int Line, int Raw)> Places()
    {
        for (int raw = 0, line = 0; raw < words.Count; raw++)
            if (words[raw])
                yield return (line++, raw);
    }

    /// <summary>Takes the first characters of a line, counted with white space collapsed.</summary>
    private void CutStart(int raw, int length)
    {
        var (space, began) = (true, false);
        foreach (
            var text in leaves
                .Where(leaf => leaf.Raw == raw)
                .Select(leaf => leaf.Node)
                .OfType<IText>()
                .Where(text => !IsInNote(text))
        )
        {
            var at = 0;
            for (; at < text.Data.Length && (length > 0 || (began && char.IsWhiteSpace(text.Data[at]))); at++)
            {
                var white = char.IsWhiteSpace(text.Data[at]);
                if (!(white && space))
                    length--;
                (space, began) = (white, true);
            }
            text.Data = text.Data[at..];
            if (at == 0 || text.Data.Length > 0)
                return;
        }
    }

    private static bool IsInNote(INode node) =>
        node.Parent is IElement { LocalName: "sup" } sup && sup.HasAttribute("data-note");

    private bool Walk(INode node, int depth)
    {
        if (depth > DeepestElement)
            return false;
        foreach (var child in node.ChildNodes)
        {
            if (child is IElement { LocalName: "br" })
            {
                leaves.Add((child, words.Count - 1));
                words.Add(false);
            }
            else if (child is IElement { LocalName: "sup" } sup && sup.HasAttribute("data-note"))
            {
                leaves.Add((child, words.Count - 1));
                noted.Add(words.Count - 1);
            }
            else if (child is IElement element)
            {
                var apart = element.LocalName is "li" or "tr" or "dt" or "dd" or "p" or "ul" or "ol";
                if (element.LocalName is "img")
                    leaves.Add((child, words.Count - 1));
                if (apart && words[^1])
                    words.Add(false);
                if (!Walk(element, depth + 1))
                    return false;
                if (apart && words[^1])
                    words.Add(false);
            }
            else if (child is IText text)
            {
                leaves.Add((child, words.Count - 1));
                words[^1] |= text.Data.AsSpan().ContainsAnyExcept(White);
            }
        }
        return true;
    }
}
