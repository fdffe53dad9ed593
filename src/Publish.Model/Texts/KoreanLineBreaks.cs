using System.Buffers;

namespace Publish.Model;

/// <summary>
/// Line breaking of Korean: finds words, from space to space, or the parts of long ones, as no-break ranges.
/// </summary>
internal static class KoreanLineBreaks
{
    private const int LongestParticle = 3;
    private static readonly SearchValues<char> Opening = SearchValues.Create("([{（［｛「『《〈【〔“‘«");
    private static readonly SearchValues<char> Closing = SearchValues.Create(
        ")]}）］｝」』》〉】〕”’»%％‰°℃.,!?:;。，、：；？！…"
    );

    /// <summary>Punctuation after which a long word may break.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create("·/,…—");

    /// <param name="rest">Receives ranges within parts that are too long: punctuation and the particle after
    /// it.</param>
    public static void Find(ReadOnlySpan<char> text, double longest, List<NoBreakRange> found, List<NoBreakRange> rest)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && !EndsWord(text[at]))
                at++;
            if (at > start + 1)
                AddWord(text, new(start, at), longest, found, rest);
        }
    }

    /// <summary>A range extended to the whole words it touches; unchanged where these are too long.</summary>
    public static NoBreakRange Whole(ReadOnlySpan<char> text, NoBreakRange part, double longest)
    {
        var (start, end, width) = (part.Start, part.End, LineBreakRules.Width(text[part.Start..part.End]));
        while (start > 0 && !EndsWord(text[start - 1]) && width <= longest + 1)
            width += LineBreakRules.Width(text[--start]);
        while (end < text.Length && !EndsWord(text[end]) && width <= longest + 1)
            width += LineBreakRules.Width(text[end++]);
        return LineBreakRules.Width(text[start..end]) <= longest ? new(start, end) : part;
    }

    private static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is LineBreakRules.Call or ScriptRunFinder.Thing;

    private static void AddWord(
        ReadOnlySpan<char> text,
        NoBreakRange word,
        double longest,
        List<NoBreakRange> found,
        List<NoBreakRange> rest
    )
    {
        var letters = text[word.Start..word.End];
        if (
            !HasEnds(text, word)
            || !letters.ContainsAnyInRange('\u1100', '\uD7FF')
            || letters.Contains("://", StringComparison.Ordinal)
            || letters.Contains('@')
        )
            return;
        if (LineBreakRules.Width(letters) <= longest)
        {
            found.Add(word);
            return;
        }
        var start = word.Start;
        for (var at = start + 1; at <= word.End; at++)
            if (at == word.End || MayEnd(text, at))
            {
                AddPart(text, new(start, at), longest, found, rest);
                start = at;
            }
    }

    private static void AddPart(
        ReadOnlySpan<char> text,
        NoBreakRange part,
        double longest,
        List<NoBreakRange> found,
        List<NoBreakRange> rest
    )
    {
        if (!HasEnds(text, part))
            return;
        if (LineBreakRules.Width(text[part.Start..part.End]) <= longest)
            found.Add(part);
        else
            for (var at = part.Start + 1; at < part.End; at++)
                if (IsEnd(text, at) && (Closing.Contains(text[at - 1]) || text[at] == '·'))
                    rest.Add(new(StartBefore(text, part.Start, at), EndOfParticle(text, at, part.End)));
    }

    private static bool HasEnds(ReadOnlySpan<char> text, NoBreakRange word)
    {
        for (var at = word.Start + 1; at < word.End; at++)
            if (IsEnd(text, at))
                return true;
        return false;
    }

    /// <summary>Whether a browser with <c>word-break: keep-all</c> would break before a character.</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int at) =>
        !Opening.Contains(text[at - 1])
        && !Closing.Contains(text[at])
        && !(IsOfWord(text[at - 1]) && IsOfWord(text[at]))
        && !(char.IsAsciiDigit(text[at]) && text[at - 1] is '.' or ',' or ':' or '/' or '~' or '∼' or '+' or '−');

    private static bool MayEnd(ReadOnlySpan<char> text, int at) =>
        Opening.Contains(text[at]) && !Opening.Contains(text[at - 1])
        || Between.Contains(text[at - 1])
            && !Between.Contains(text[at])
            && !Closing.Contains(text[at])
            && !char.IsAsciiDigit(text[at]);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '"' or '\'';

    private static int StartBefore(ReadOnlySpan<char> text, int least, int end)
    {
        var start = end - 1;
        while (start > least && Closing.Contains(text[start]))
            start--;
        return start;
    }

    // Of a longer rest only the first syllable is kept.
    private static int EndOfParticle(ReadOnlySpan<char> text, int start, int most)
    {
        var end = start;
        while (end < most && ScriptTable.At(text, end) == Script.Hangul)
            end++;
        return end - start > LongestParticle || end == start ? start + 1 : end;
    }
}
