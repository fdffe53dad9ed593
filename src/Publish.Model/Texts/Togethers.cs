using System.Buffers;

namespace Publish.Model;

/// <summary>A few characters that a line must not end inside of.</summary>
/// <param name="Weak">Where a browser would end the line: the index of the character that would begin the next.</param>
/// <param name="AlsoWeak">A second such place, or -1.</param>
internal readonly record struct Together(int Start, int End, int Weak, int AlsoWeak = -1);

/// <summary>Finds where browsers end a line though Korean and Chinese must not: before a particle after a closing mark, a note's number, a middle dot, a dash.</summary>
internal static class Togethers
{
    /// <summary>Stands for the call of a note inside a text.</summary>
    public const char Call = '\uFDD0';

    private const int LongestParticle = 3;
    private const int Longest = 12;
    private const string WideClosing = "」』）》〉】〕］｝％”’。，、：；？！…";
    private static readonly SearchValues<char> Wide = SearchValues.Create(WideClosing);
    private static readonly SearchValues<char> Stops = SearchValues.Create("。，、：；");
    private static readonly SearchValues<char> Closing = SearchValues.Create(WideClosing + ")]}%?!.»℃‰°");
    private static readonly SearchValues<char> Signs = SearchValues.Create(WideClosing + ")]}%?!.»℃‰°·—–～" + Call);

    /// <param name="found">Receives the places in order; they do not overlap.</param>
    public static void Find(ReadOnlySpan<char> text, Language context, List<Together> found)
    {
        if (text.IndexOfAnyInRange('\u1100', '\u11FF') < 0 && text.IndexOfAnyInRange('\u2E80', '\uFFDC') < 0)
            return;
        var at = 0;
        while (at < text.Length && text[at..].IndexOfAny(Signs) is >= 0 and var step)
        {
            at += step;
            var one = text[at] switch
            {
                Call => AtCall(text, at, context),
                '·' => AtDot(text, at),
                '—' or '–' or '～' => AtDash(text, at, context),
                _ => context.IsChinese || context.IsJapanese || Stops.Contains(text[at]) ? null : AtClosing(text, at),
            };
            if (one is { } together)
                Add(found, together);
            at++;
        }
    }

    private static void Add(List<Together> found, Together next)
    {
        if (found.Count == 0 || found[^1].End <= next.Start)
            found.Add(next);
        else if (found[^1] is { AlsoWeak: -1 } last && next.AlsoWeak < 0 && next.End - last.Start <= Longest)
            found[^1] = new(last.Start, next.End, last.Weak, next.Weak);
    }

    private static Together? AtClosing(ReadOnlySpan<char> text, int at) =>
        EndOfParticle(text, at + 1) is var end && end > at + 1 && StartBefore(text, at + 1) is >= 0 and var start ? new(start, end, at + 1) : null;

    private static Together? AtCall(ReadOnlySpan<char> text, int at, Language context)
    {
        if (at == 0 || text[at - 1] == Call)
            return null;
        var marked = Wide.Contains(text[at - 1]);
        var bare = ScriptTable.At(text, at - 1) is var script && (script is Script.Han or Script.Kana || script == Script.Hangul && !context.IsKorean);
        var after = at + 1;
        while (after < text.Length && text[after] == Call)
            after++;
        var end = Closing.Contains(text[at - 1]) ? EndOfParticle(text, after) : after;
        if (!marked && !bare && end == after || StartBefore(text, at) is not (>= 0 and var start))
            return null;
        return new(start, end, at, end > after ? after : -1);
    }

    private static Together? AtDot(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && ScriptTable.At(text, at - 1) == Script.Han && ScriptTable.At(text, at + 1) == Script.Han
            ? new(StartOfCharacter(text, at), at + 1, at)
            : null;

    private static Together? AtDash(ReadOnlySpan<char> text, int at, Language context)
    {
        if (at == 0 || at + 1 == text.Length || text[at - 1] == text[at] || text[at + 1] == text[at])
            return null;
        var (before, after) = (ScriptTable.At(text, at - 1), ScriptTable.At(text, at + 1));
        return (context.IsChinese || before == Script.Han || after == Script.Han) && (before == Script.Han || char.IsLetterOrDigit(text[at - 1]))
            ? new(StartOfCharacter(text, at), at + 1, at)
            : null;
    }

    // Under keep-all the rest of a longer word stays with its first syllable.
    private static int EndOfParticle(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestParticle && ScriptTable.At(text, end) == Script.Hangul)
            end++;
        return end - start > LongestParticle ? start + 1 : end;
    }

    /// <summary>The start of the character before the closing marks that end at <paramref name="end"/>, or -1 where a space or nothing is there.</summary>
    private static int StartBefore(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at > 0 && Closing.Contains(text[at - 1]) && end - at < 4)
            at--;
        if (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is Stretches.Thing or Call)
            return at < end ? at : -1;
        return StartOfCharacter(text, at);
    }

    // A pair of surrogates and the marks that combine with a character are not torn from it.
    private static int StartOfCharacter(ReadOnlySpan<char> text, int end)
    {
        var start = end - 1;
        while (start > 0 && (char.IsLowSurrogate(text[start]) || char.GetUnicodeCategory(text[start]) is System.Globalization.UnicodeCategory.NonSpacingMark))
            start--;
        return start;
    }
}
