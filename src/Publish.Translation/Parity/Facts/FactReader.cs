using Publish.Translation.Parity.NumberReaders;

namespace Publish.Translation.Parity.Facts;

/// <summary>
/// Finds numbers, dates, times, amounts and phone numbers of a text, in Latin, Hangul and Han script and in all decimal
/// digits.
/// </summary>
internal static class FactReader
{
    /// <summary>Adds the facts between two offsets of a text.</summary>
    public static void Read(ReadOnlySpan<char> whole, int start, int end, List<Fact> facts)
    {
        var text = whole[..end];
        var first = facts.Count;
        for (var at = start; at < end; )
        {
            var c = text[at];
            at = c switch
            {
                < '\u0080' => char.IsAsciiLetter(c) ? EnglishNumbers.Read(text, at, facts)
                : char.IsAsciiDigit(c) ? WrittenFigures.Read(text, at, facts)
                : at + 1,
                >= '가' and <= '힣' => KoreanNumbers.Read(text, at, facts),
                >= '\u3007' and < '\uA000' => Han(text, at, facts),
                _ => WrittenFigures.Digit(c) >= 0 ? WrittenFigures.Read(text, at, facts) : at + 1,
            };
        }
        Together(text, facts, first);
    }

    private static int Han(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        if (text[at] is '半' or '双' or '雙')
            facts.Add(
                new Fact(FactKind.Number, text[at] == '半' ? 0.5m : 2, "", false, at, at + 1) { IsSpelled = true }
            );
        else if (text[at] is '正' or '中' && at + 1 < text.Length && text[at + 1] == '午')
            facts.Add(new Fact(FactKind.Time, 0, "", false, at, at + 2));
        return Numerals.Meaning(text[at]) >= 0 ? HanNumbers.Read(text, at, facts) : at + 1;
    }

    /// <summary>
    /// Adjusts ranges: in “2 to 3 million” both numbers take the magnitude, and a percent sign may apply to both ends.
    /// </summary>
    private static void Together(ReadOnlySpan<char> text, List<Fact> facts, int first)
    {
        for (var at = facts.Count - 1; at > first; at--)
        {
            var (one, other) = (facts[at - 1], facts[at]);
            var gap = other.Start - one.End;
            if (other.Kind == FactKind.Number && one.Kind is FactKind.Date or FactKind.Month && gap is >= 0 and <= 9)
                facts[at] = other with { IsDay = true };
            if (one.Kind != FactKind.Number || gap is <= 0 or > 5 || !IsRange(text[one.End..other.Start]))
                continue;
            if (other.Kind is FactKind.Percent or FactKind.Money)
                facts.Add(one with { Kind = other.Kind, Key = other.Key, IsSure = false });
            if (other.Scale > 1 && one.Scale == 1 && one.Value < other.Value)
            {
                facts.Add(
                    one with
                    {
                        Value = one.Value * other.Scale,
                        Kind = other.Kind,
                        Key = other.Key,
                        IsSure = false,
                    }
                );
                facts[at - 1] = one with { IsSure = false };
            }
        }
    }

    private static bool IsRange(ReadOnlySpan<char> between) =>
        between.Trim() is "~" or "–" or "—" or "-" or "to" or "or" or "and" or "至" or "到" or "에서" or "、" or "내지";
}
