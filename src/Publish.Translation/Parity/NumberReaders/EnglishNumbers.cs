using System.Collections.Frozen;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>Finds numbers, months and days written in English words: ninety-four, two thirds, November 18.</summary>
internal static class EnglishNumbers
{
    private const int LongestWord = 11;

    private const string OfPercent = " of one percent";

    private static readonly FrozenDictionary<string, EnglishWord> Words = EnglishWord.All.ToFrozenDictionary(
        word => word.Text,
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenDictionary<string, EnglishWord>.AlternateLookup<ReadOnlySpan<char>> Known =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the word at an offset, adds its facts, and returns the offset to continue from.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        var end = WordEnd(text, at);
        if (end - at is < 2 or > LongestWord || !Known.TryGetValue(text[at..end], out var word))
            return end;
        switch (word.Kind)
        {
            case WordKind.Month:
                return Month(text, at, end, word, facts);
            case WordKind.Hint:
                if (word.Text == "half" && HalfOf(text, end) is var (half, last))
                    facts.Add(new Fact(FactKind.Number, half, "", false, at, last) { IsSpelled = true });
                foreach (var value in word.Values)
                    facts.Add(
                        new Fact(
                            word.Text is "noon" or "midnight" ? FactKind.Time : FactKind.Number,
                            value,
                            "",
                            false,
                            at,
                            end
                        )
                        {
                            IsSpelled = true,
                        }
                    );
                return end;
            default:
                return Cardinal(text, at, facts);
        }
    }

    /// <summary>
    /// Multiplies figures by a following magnitude, such as 1.2 million or $3bn; returns the offset after it.
    /// </summary>
    public static int Magnitude(ReadOnlySpan<char> text, int end, ref decimal value, ref decimal scale)
    {
        var at = end < text.Length && text[end] is ' ' or '\u00A0' or '\n' or '-' ? end + 1 : end;
        if (at == end)
        {
            if (
                end < text.Length
                && text[end] is 'm' or 'k' or 'b'
                && value < 1000
                && WordEnd(text, end) is var stop
                && Short(text[end..stop]) is > 0 and var power
                && IsMoney(text, end)
            )
                (value, scale, end) = (value * power, power, stop);
            return end;
        }
        var after = WordEnd(text, at);
        if (
            after - at is < 2 or > LongestWord
            || !Known.TryGetValue(text[at..after], out var word)
            || word.Kind != WordKind.Power
        )
            return end;
        (value, scale) = (value * word.Value, word.Value);
        return after;
    }

    /// <summary>
    /// Reads a date with the day before the month: 18 November, the 18th of November; null where there is none.
    /// </summary>
    public static int? DayBeforeMonth(ReadOnlySpan<char> text, Fact number, List<Fact> facts)
    {
        if (number.Value < 1)
            return null;
        var at = number.End;
        if (IsOrdinal(text, at))
            at += 2;
        if (at >= text.Length || text[at] is not (' ' or '\n' or '\u00A0'))
            return null;
        at = text[(at + 1)..].StartsWith("of ") ? at + 4 : at + 1;
        var end = WordEnd(text, at);
        if (
            end - at is < 3 or > LongestWord
            || !Known.TryGetValue(text[at..end], out var word)
            || word.Kind != WordKind.Month
            || !char.IsAsciiLetterUpper(text[at])
        )
            return null;
        facts.Add(new Fact(FactKind.Date, word.Value * 100 + number.Value, "", true, number.Start, end));
        return end;
    }

    /// <summary>Whether an ordinal suffix stands at an offset: 19th, 2nd.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> text, int at) =>
        text[at..] is ['t', 'h', ..] or ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..];

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        return at;
    }

    private static decimal Short(ReadOnlySpan<char> word) =>
        word switch
        {
            "k" => 1000,
            "m" => 1_000_000,
            "bn" or "b" => 1_000_000_000,
            _ => 0,
        };

    private static bool IsMoney(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or ','))
            at--;
        return at > 0 && text[at - 1] is '$' or '€' or '£' or '¥' or '₩';
    }

    private static (decimal Value, int End)? HalfOf(ReadOnlySpan<char> text, int at)
    {
        at = text[at..].StartsWith(" a ") ? at + 3 : at + 1;
        if (at >= text.Length)
            return null;
        var end = WordEnd(text, at);
        return
            end - at is >= 2 and <= LongestWord
            && Known.TryGetValue(text[at..end], out var word)
            && word.Kind is WordKind.Power or WordKind.Hundred
            ? (word.Value / 2, end)
            : null;
    }

    private static int Month(ReadOnlySpan<char> text, int at, int end, EnglishWord word, List<Fact> facts)
    {
        if (!char.IsAsciiLetterUpper(text[at]))
            return end;
        var next = end < text.Length && text[end] == '.' ? end + 1 : end;
        next = next < text.Length && text[next] is ' ' or '\n' or '\u00A0' ? next + 1 : next;
        if (
            next > end
            && next < text.Length
            && WrittenFigures.Literal(text, next) is (var day and >= 1, var after)
            && after - next <= 2
            && day <= 31
        )
        {
            facts.Add(new Fact(FactKind.Date, word.Value * 100 + day, "", true, at, after));
            return after;
        }
        var year =
            next > end && next + 3 < text.Length && WrittenFigures.Literal(text, next) is (>= 1000 and <= 2999, _);
        facts.Add(new Fact(FactKind.Month, word.Value, "", year || word.Text.Length > 3, at, end) { IsSpelled = true });
        return end;
    }

    private static int Cardinal(ReadOnlySpan<char> text, int start, List<Fact> facts)
    {
        var (total, current, at, end) = (0m, 0m, start, start);
        var (last, words, scale) = (WordKind.Power, 0, 1m);
        while (Next(text, at, last, words) is var (word, wordEnd) && Fits(word, last, words))
        {
            if (word.Kind == WordKind.Ordinal)
                return Ordinal(text, start, wordEnd, total + current, word, words, last, facts);
            (total, current) = word.Kind switch
            {
                WordKind.Hundred => (total, Math.Max(current, 1) * 100),
                WordKind.Power => (total + Math.Max(current, 1) * word.Value, 0),
                _ => (total, current + word.Value),
            };
            (last, words, end, scale) = (word.Kind, words + 1, wordEnd, word.Kind == WordKind.Power ? word.Value : 1);
            at =
                wordEnd < text.Length && text[wordEnd] is ' ' or '-' or '\n' or '\u00A0' or '\u2011'
                    ? wordEnd + 1
                    : text.Length;
        }
        if (words == 0)
            return WordEnd(text, start);
        var value = total + current;
        var bare =
            Known.TryGetValue(text[start..WordEnd(text, start)], out var first)
            && first.Kind is WordKind.Hundred or WordKind.Power;
        return Units.Complete(
            text,
            new Fact(FactKind.Number, value, "", value >= 3 && !bare, start, end) { IsSpelled = true, Scale = scale },
            facts
        );
    }

    private static (EnglishWord Word, int End)? Next(ReadOnlySpan<char> text, int at, WordKind last, int words)
    {
        if (at >= text.Length)
            return null;
        var end = WordEnd(text, at);
        if (words > 0 && last is WordKind.Hundred or WordKind.Power && text[at..end] is "and" && end + 1 < text.Length)
            (at, end) = (end + 1, WordEnd(text, end + 1));
        return end - at is >= 2 and <= LongestWord && Known.TryGetValue(text[at..end], out var word)
            ? (word, end)
            : null;
    }

    private static bool Fits(EnglishWord word, WordKind last, int words) =>
        word.Kind switch
        {
            WordKind.One => words == 0 || last is WordKind.Ten or WordKind.Hundred or WordKind.Power,
            WordKind.Teen or WordKind.Ten => words == 0 || last is WordKind.Hundred or WordKind.Power,
            WordKind.Hundred => words == 0 || last is WordKind.One or WordKind.Teen,
            WordKind.Power => true,
            WordKind.Ordinal => true,
            _ => false,
        };

    /// <summary>Adds an ordinal (third), or after a cardinal a fraction (two thirds).</summary>
    private static int Ordinal(
        ReadOnlySpan<char> text,
        int start,
        int end,
        decimal before,
        EnglishWord word,
        int words,
        WordKind last,
        List<Fact> facts
    )
    {
        var plural = end < text.Length && text[end - 1] == 's';
        if (words > 0 && last == WordKind.One && word.Value > 2 && before < word.Value && (plural || before == 1))
        {
            var (part, ofPercent) = (Math.Round(before / word.Value, 6), text[end..].StartsWith(OfPercent));
            end += ofPercent ? OfPercent.Length : 0;
            facts.Add(
                new Fact(ofPercent ? FactKind.Percent : FactKind.Number, part, "", true, start, end)
                {
                    IsSpelled = true,
                }
            );
            return end;
        }
        facts.Add(new Fact(FactKind.Number, before + word.Value, "", false, start, end) { IsSpelled = true });
        if (words == 0 && word.Value > 2)
            facts.Add(
                new Fact(FactKind.Number, Math.Round(1 / word.Value, 6), "", false, start, end) { IsSpelled = true }
            );
        if (words > 0)
            facts.Add(new Fact(FactKind.Number, before, "", false, start, end) { IsSpelled = true });
        return end;
    }
}
