using System.Collections.Immutable;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>
/// Determines the unit of a number from the characters around it: percent, money, a month, a day, an hour.
/// </summary>
internal static class Units
{
    /// <summary>Adds the fact with its unit, and returns the offset to continue from.</summary>
    public static int Complete(ReadOnlySpan<char> text, Fact number, List<Fact> facts)
    {
        var (value, end) = (number.Value, number.End);
        if (Fractions.After(text, value, end) is var (part, afterPart))
        {
            facts.Add(
                value == 100
                    ? number with
                    {
                        Kind = FactKind.Percent,
                        Value = part * 100,
                        IsSure = true,
                        End = afterPart,
                    }
                    : number with
                    {
                        Value = Math.Round(part, 6),
                        IsSure = true,
                        End = afterPart,
                    }
            );
            return afterPart;
        }
        var next = end < text.Length && text[end] is ' ' or '\u00A0' or '\n' or '-' ? end + 1 : end;
        if (IsAnyOf(text, next, UnitNames.Percents) is > 0 and var percent)
        {
            facts.Add(number with { Kind = FactKind.Percent, IsSure = true, End = next + percent });
            return next + percent;
        }
        if (MonthOrHour(text, number, facts) is { } after)
            return after;
        if (Sign(text, number.Start) is { } sign)
        {
            facts.Add(number with { Kind = FactKind.Money, Key = sign, IsSure = true });
            return end;
        }
        foreach (var (word, code) in UnitNames.Currencies)
            if (
                next < text.Length
                && text[next] == word[0]
                && text[next..].StartsWith(word)
                && !(word is "원" or "엔" && next > end && value < 10)
            )
            {
                facts.Add(number with { Kind = FactKind.Money, Key = code, End = next + word.Length });
                return next + word.Length;
            }
        facts.Add(
            number with
            {
                IsDay =
                    next < text.Length
                    && (text[next] is '일' or '日' or '号' or '號' || EnglishNumbers.IsOrdinal(text, end)),
            }
        );
        InOtherUnits(text, number, next, facts);
        return end;
    }

    /// <summary>
    /// Adds unsure equivalents in another unit: 12 months for a year, 7 days for a week, 24 hours for a day.
    /// </summary>
    private static void InOtherUnits(ReadOnlySpan<char> text, Fact number, int next, List<Fact> facts)
    {
        if (number.Value > 60 || number.Value < 1)
            return;
        if (
            next < text.Length && text[next] is '년' or '年' or '해'
            || text[next..].StartsWith("year")
            || text[number.End..].StartsWith("周年")
        )
            facts.Add(number with { Value = number.Value * 12, IsSure = false });
        else if (number.Value % 12 == 0 && (IsAnyOf(text, next, UnitNames.Months) > 0))
            facts.Add(number with { Value = number.Value / 12, IsSure = false });
        else if (IsAnyOf(text, next, UnitNames.Weeks) > 0)
            facts.Add(number with { Value = number.Value * 7, IsSure = false });
        else if (number.Value % 7 == 0 && IsAnyOf(text, next, UnitNames.Days) > 0)
            facts.Add(number with { Value = number.Value / 7, IsSure = false });
        else if (number.Value % 24 == 0 && IsAnyOf(text, next, UnitNames.Hours) > 0)
            facts.Add(number with { Value = number.Value / 24, IsSure = false });
    }

    private static int IsAnyOf(ReadOnlySpan<char> text, int at, ImmutableArray<string> words)
    {
        if (at < text.Length)
            foreach (var word in words)
                if (text[at] == word[0] && text[at..].StartsWith(word))
                    return word.Length;
        return 0;
    }

    private static string? Sign(ReadOnlySpan<char> text, int start) =>
        (start > 0 ? text[start - 1] : ' ') switch
        {
            '$' or '＄' => start > 2 && text[start - 2] is not ('S' or ' ') && char.IsAsciiLetter(text[start - 2])
                ? ""
                : "USD",
            '€' => "EUR",
            '£' => "GBP",
            '₩' or '￦' => "KRW",
            '¥' or '￥' => "",
            _ => null,
        };

    private static int? MonthOrHour(ReadOnlySpan<char> text, Fact number, List<Fact> facts)
    {
        var (value, end) = (number.Value, number.End);
        if (value != decimal.Truncate(value) || value > 31 || number.Scale != 1 || end >= text.Length)
            return null;
        if (
            text[end] is '월' or '月'
            && value is >= 1 and <= 12
            && !text[(end + 1)..].StartsWith("급")
            && !text[(end + 1)..].StartsWith("세")
        )
            return Month(text, number, facts);
        if (
            value is <= 24
            && (
                text[end] is '时' or '時' or '点' or '點'
                || (text[end] == '시' && (end + 1 == text.Length || text[end + 1] is not ('간' or '즌' or '리')))
            )
        )
            return Hour(text, number, facts);
        var next = text[end] is ' ' or '\u00A0' or '\n' ? end + 1 : end;
        if (next < text.Length && HalfDay(text, next) is > 0 and var half)
        {
            facts.Add(new Fact(FactKind.Time, value % 12 * 60, "", true, number.Start, next + half));
            return next + half;
        }
        return EnglishNumbers.DayBeforeMonth(text, number, facts);
    }

    /// <summary>
    /// The length of <c>a.m.</c>, <c>p.m.</c> or <c>o’clock</c> at an offset, in their spellings; else 0.
    /// </summary>
    public static int HalfDay(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["a.m.", "p.m.", "am", "pm", "AM", "PM", "o’clock", "o'clock"])
            if (
                text[at..].StartsWith(word)
                && (at + word.Length == text.Length || !char.IsAsciiLetter(text[at + word.Length]))
            )
                return word.Length;
        return 0;
    }

    private static int Month(ReadOnlySpan<char> text, Fact number, List<Fact> facts)
    {
        var (month, after) = (number.Value, number.End + 1);
        var next = after < text.Length && text[after] is ' ' or '\u00A0' ? after + 1 : after;
        if (DayAt(text, next) is var (day, end) && (end == text.Length || UnitNames.AfterDay.Contains(text[end])))
        {
            facts.Add(new Fact(FactKind.Date, month * 100 + day, "", true, number.Start, end));
            return end;
        }
        facts.Add(new Fact(FactKind.Month, month, "", true, number.Start, after) { IsSpelled = number.IsSpelled });
        return after;
    }

    private static (decimal Day, int End)? DayAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
            return null;
        if (WrittenFigures.Literal(text, at) is (>= 1 and <= 31 and var day, var end))
            return (day, end);
        var last = Numerals.End(text, at, hangul: false);
        return
            last > at
            && last < text.Length
            && text[last] is '日' or '号' or '號'
            && Numerals.Value(text[at..last]) is >= 1 and <= 31 and var spelled
            ? (spelled, last)
            : null;
    }

    private static int Hour(ReadOnlySpan<char> text, Fact number, List<Fact> facts)
    {
        var (minutes, end) = (number.Value % 12 * 60, number.End + 1);
        var next = end < text.Length && text[end] is ' ' ? end + 1 : end;
        if (next < text.Length && text[next] is '반' or '半')
            (minutes, end) = (minutes + 30, next + 1);
        else if (
            next < text.Length
            && (
                WrittenFigures.Literal(text, next) is (<= 59 and var part, var after)
                || Spelled(text, next, out part, out after)
            )
            && after < text.Length
            && text[after] is '분' or '分'
        )
            (minutes, end) = (minutes + part, after + 1);
        // A spelled 三点 may mean three points, so only 시 makes a spelled hour a sure fact.
        facts.Add(
            new Fact(FactKind.Time, minutes, "", !number.IsSpelled || text[number.End] == '시', number.Start, end)
        );
        return end;
    }

    private static bool Spelled(ReadOnlySpan<char> text, int at, out decimal value, out int end)
    {
        end = Numerals.End(text, at, Numerals.IsHangul(text[at]));
        value = Numerals.Value(text[at..end]) ?? -1;
        return value is >= 0 and <= 59;
    }
}
