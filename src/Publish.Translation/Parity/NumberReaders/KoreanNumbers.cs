using System.Buffers;
using System.Collections.Immutable;
using Publish.Engine.Host;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>Finds numbers written in Korean words: 열한 명, 스물두, 이십오 년.</summary>
internal static class KoreanNumbers
{
    private static readonly WordTable Table = WordTable.Beside(typeof(KoreanNumbers), "korean");

    private static readonly ImmutableArray<(string Word, int Value)> Tens = IntegersOf("tens");

    private static readonly ImmutableArray<(string Word, int Value)> Ones = IntegersOf("ones");

    /// <summary>
    /// Korean words that imply a number which other languages may write differently; they are unsure facts.
    /// </summary>
    private static readonly ImmutableArray<(string Word, decimal Value)> Hidden = Of("implied");

    private static readonly ImmutableArray<string> Counters = [.. Table["counters"].Select(entry => entry.Word)];

    private static readonly SearchValues<char> Firsts = SearchValues.Create([
        .. Tens.Select(word => word.Word[0]),
        .. Ones.Select(word => word.Word[0]),
        .. Hidden.Select(word => word.Word[0]),
        .. "영공일이삼사오육륙칠팔구십백천만억자정",
    ]);

    /// <summary>Reads the word at an offset, adds its facts, and returns the offset to continue from.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        var end = at;
        while (end < text.Length && Numerals.IsHangul(text[end]))
            end++;
        if (
            !Firsts.Contains(text[at])
            || at > 0 && (char.IsAsciiDigit(text[at - 1]) || char.IsAsciiLetter(text[at - 1]))
        )
            return end;
        var word = text[at..end];
        foreach (var (hidden, value) in Hidden)
            if (word[0] == hidden[0] && word.StartsWith(hidden))
                facts.Add(new Fact(FactKind.Number, value, "", false, at, at + hidden.Length) { IsSpelled = true });
        if (word is "정오" or "자정" || word.StartsWith("정오") || word.StartsWith("자정"))
            facts.Add(new Fact(FactKind.Time, 0, "", false, at, at + 2));
        return Native(text, at, facts) ?? Sino(text, at, end, facts) ?? end;
    }

    private static int? Native(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        var ten = Of(text[at..], Tens);
        var next = at + ten.Length;
        var one = Of(text[next..], Ones);
        var end = next + one.Length;
        var value = ten.Value + one.Value;
        if (value == 0)
            return null;
        var counted = IsCounted(text, end);
        var ends = end == text.Length || !Numerals.IsHangul(text[end]);
        // 열 begins 열다 and 열차, 세 begins 세계: short numerals count only before a counter or at the end of a word.
        var plain = value is 10 or 50 || one.Length == 1 && ten.Value == 0;
        if (plain && !counted && !ends)
            return null;
        var sure = value >= 3 && (plain ? counted : one.Length != 1 || counted || ends);
        return Units.Complete(text, new Fact(FactKind.Number, value, "", sure, at, end) { IsSpelled = true }, facts);
    }

    private static int? Sino(ReadOnlySpan<char> text, int at, int wordEnd, List<Fact> facts)
    {
        var end = Numerals.End(text, at, hangul: true);
        if (end == at || Numerals.Value(text[at..end]) is not { } value || value < 10)
            return Fractions.ReadSpelled(text, at, end, facts);
        var counted = IsCounted(text, end);
        if (!counted && end < wordEnd && !text[end..].StartsWith("분의"))
            return null;
        var sure = end - at >= 3 && counted && text[at] is not ('백' or '천' or '만' or '억');
        return Units.Complete(text, new Fact(FactKind.Number, value, "", sure, at, end) { IsSpelled = true }, facts);
    }

    private static bool IsCounted(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is ' ' or '\n' or '\u00A0')
            at++;
        if (at == text.Length)
            return false;
        foreach (var counter in Counters)
            if (text[at] == counter[0] && text[at..].StartsWith(counter))
                return true;
        return false;
    }

    private static ImmutableArray<(string Word, decimal Value)> Of(string section) =>
        [.. from entry in Table[section] from value in entry.Numbers select (entry.Word, value)];

    private static ImmutableArray<(string Word, int Value)> IntegersOf(string section) =>
        [.. Of(section).Select(one => (one.Word, (int)one.Value))];

    private static (int Length, int Value) Of(ReadOnlySpan<char> text, ImmutableArray<(string Word, int Value)> words)
    {
        if (!text.IsEmpty)
            foreach (var (word, value) in words)
                if (text[0] == word[0] && text.StartsWith(word))
                    return (word.Length, value);
        return default;
    }
}
