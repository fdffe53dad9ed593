using System.Buffers;
using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>Knows what stands over notes.</summary>
internal static class NoteHeadings
{
    private static readonly SearchValues<char> Strokes = SearchValues.Create("-_=─━—*");

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "notes",
            "note",
            "footnotes",
            "footnote",
            "endnotes",
            "endnote",
            "references",
            "reference",
            "sources",
            "citations",
            "각주",
            "주석",
            "미주",
            "주",
            "참고",
            "참고문헌",
            "출처",
            "注释",
            "註釋",
            "注释与参考",
            "註解",
            "注解",
            "附注",
            "附註",
            "脚注",
            "腳註",
            "注",
            "註",
            "参考",
            "參考",
            "参考资料",
            "參考資料",
            "参考文献",
            "參考文獻",
        ],
        StringComparer.Ordinal
    );

    public static bool IsOne(PlainBlock block) =>
        block.Kind == PlainKind.Rule
        || block.Kind is PlainKind.Heading or PlainKind.Paragraph
            && PlainLine.Words(block.Line) is { Length: < 40 } words
            && (
                Words.Contains(
                    words.Trim(' ', ':', '：', '[', ']', '<', '>', '【', '】', '\u00A0', '*').ToLowerInvariant()
                ) || IsLine(words)
            );

    /// <summary>Lines of the first unit after such a heading.</summary>
    public static HashSet<int> Ends(List<PlainBlock> blocks, Dictionary<PlainBlock, int> orders)
    {
        var ends = new HashSet<int>();
        for (var index = 0; index + 1 < blocks.Count; index++)
            if (IsOne(blocks[index]) && orders.TryGetValue(Leaves.First(blocks[index + 1]), out var order))
                ends.Add(order);
        return ends;
    }

    // A rule that was typed.
    private static bool IsLine(string words) =>
        words.Trim() is { Length: >= 3 } line && line.AsSpan().IndexOfAnyExcept(Strokes) < 0;
}
