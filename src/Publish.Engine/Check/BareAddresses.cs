using System.Buffers;

namespace Publish.Engine.Check;

/// <summary>Finds the addresses that stand among the words as they are, and hides them: no number in them is one.</summary>
internal static class BareAddresses
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("@:");

    private static readonly SearchValues<char> OfAddress = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    /// <param name="words">Of the file up to the block's end.</param>
    public static void Read(Span<char> words, Block block)
    {
        for (var at = block.Start; at < block.End && words[at..].IndexOfAny(Marks) is >= 0 and var next;)
        {
            at += next;
            at = words[at] == '@' ? Mail(words, at, block) : Web(words, at, block);
        }
    }

    private static int Mail(Span<char> words, int at, Block block)
    {
        var start = at;
        while (start > block.Start && OfAddress.Contains(words[start - 1]))
            start--;
        var end = at + 1;
        while (end < words.Length && OfAddress.Contains(words[end]))
            end++;
        while (end > at && words[end - 1] is '.' or '-')
            end--;
        if (start == at || end - at < 3)
            return at + 1;
        block.Facts.Add(new Fact(FactKind.Email, 0, words[start..end].ToString(), true, start, end));
        return Hide(words, start, end);
    }

    private static int Web(Span<char> words, int at, Block block)
    {
        if (!words[at..].StartsWith("://"))
            return at + 1;
        var start = words[..at].EndsWith("https") ? at - 5 : words[..at].EndsWith("http") ? at - 4 : at;
        var end = at + 3;
        while (end < words.Length && words[end] is > ' ' and < '\u0080' and not ('<' or '>' or '"' or ')' or ']'))
            end++;
        while (words[end - 1] is '.' or ',' or ';' or ':')
            end--;
        if (start < at)
            block.Targets.Add(new(TargetKind.Link, words[start..end].ToString(), start));
        return Hide(words, start, end);
    }

    private static int Hide(Span<char> words, int from, int to)
    {
        words[from..to].Fill(Outline.Hidden);
        return to;
    }
}
