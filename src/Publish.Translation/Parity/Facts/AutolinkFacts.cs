using System.Buffers;
using Publish.Engine.Markdown.Extensions;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity.Facts;

/// <summary>
/// Records web and e-mail addresses in the words of a text, and hides them, so that no number in an address counts as a
/// fact.
/// </summary>
internal static class AutolinkFacts
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("@:hHwW");

    private static readonly SearchValues<char> OfMail = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-"
    );

    /// <param name="words">The words of the file; those between the two offsets are read.</param>
    /// <param name="inLink">Whether they are the text of a link; then a web address in them is no link of its
    /// own.</param>
    public static void Read(Span<char> words, int start, int end, OutlineBlock block, bool inLink = false)
    {
        words = words[..end];
        for (var at = start; at < end && words[at..].IndexOfAny(Marks) is >= 0 and var next; )
        {
            at += next;
            at = words[at] switch
            {
                '@' => Mail(words, start, at, block),
                ':' => words[at..].StartsWith("://")
                    ? Hide(words, at, at + 3 + PrintedLength(words[(at + 3)..]))
                    : at + 1,
                _ => Web(words, start, at, block, inLink),
            };
        }
    }

    private static int Mail(Span<char> words, int from, int at, OutlineBlock block)
    {
        var start = at;
        while (start > from && OfMail.Contains(words[start - 1]))
            start--;
        var end = at + 1;
        while (end < words.Length && OfMail.Contains(words[end]))
            end++;
        while (end > at && words[end - 1] is '.' or '-')
            end--;
        if (start == at || end - at < 3)
            return at + 1;
        block.Facts.Add(new Fact(FactKind.Email, 0, words[start..end].ToString(), true, start, end));
        return Hide(words, start, end);
    }

    private static int Web(Span<char> words, int from, int at, OutlineBlock block, bool inLink)
    {
        if (
            (at > from && !AutolinkAddress.MayFollow(words[at - 1]))
            || AutolinkAddress.LengthAt(words[at..]) is not (> 0 and var length)
        )
            return at + 1;
        if (!inLink)
            block.Targets.Add(
                new(OutlineTargetKind.Link, AutolinkAddress.LinkOf(words.Slice(at, length).ToString()), at)
            );
        return Hide(words, at, at + length);
    }

    private static int PrintedLength(ReadOnlySpan<char> words) =>
        words.IndexOfAnyExceptInRange('!', '~') is >= 0 and var end ? end : words.Length;

    private static int Hide(Span<char> words, int from, int to)
    {
        words[from..to].Fill(Outline.Hidden);
        return to;
    }
}
