namespace Publish.Import;

/// <summary>Knows the links that lead from a note back to its call.</summary>
internal static class Backlinks
{
    private const int Longest = 14;

    private static readonly string[] Words =
    [
        "back",
        "return",
        "jump up",
        "top",
        "돌아가기",
        "본문으로",
        "返回",
        "戻る",
        "back to text",
        "go back",
    ];

    public static bool IsOne(PlainBit bit) =>
        bit.Style.Link is { Address: ['#', ..] }
        && bit.IsWords
        && bit.Text.Length <= Longest
        && (
            !bit.Text.Any(char.IsLetter)
            || bit.Text.Trim().Length == 1
            || Words.Contains(bit.Text.Trim(' ', '[', ']', '(', ')', '↑', '↩', '^').ToLowerInvariant())
        );

    /// <summary>Takes them off the end of a note.</summary>
    public static void Remove(PlainBlock block)
    {
        foreach (var leaf in Leaves.Of([block]))
            if (leaf.Line.Exists(IsOne))
            {
                leaf.Line.RemoveAll(IsOne);
                leaf.Line = PlainLine.Tidy(leaf.Line);
            }
    }
}
