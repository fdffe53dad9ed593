using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>
/// Reads numbers, dates, times and phones in figures: 1,170; 1천170; 3만 5000; 2024-11-18; 9:30; +82 51-555-0127.
/// </summary>
internal static class WrittenFigures
{
    /// <summary>Most digits scanned in a row: no date or phone number has more.</summary>
    private const int MostDigits = 24;

    /// <summary>Reads the figure at an offset, adds its facts, and returns the offset to continue from.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        if (Phone(text, at, facts) is { } afterPhone)
            return afterPhone;
        if (Day(text, at, facts) is { } afterDay)
            return afterDay;
        if (Clock(text, at, facts) is { } afterClock)
            return afterClock;
        if (Literal(text, at) is not var (value, end))
            return at + 1;
        var attached = at > 0 && char.IsAsciiLetter(text[at - 1]);
        if (YearAfter(text, end, value) is var (year, afterYear))
        {
            facts.Add(new Fact(FactKind.Number, value, "", true, at, end));
            facts.Add(new Fact(FactKind.Number, year, "", true, end + 1, afterYear));
            return afterYear;
        }
        var scale = 1m;
        var scaledEnd = Scaled(text, end, ref value, ref scale);
        var sure = !attached && (value >= 2 || scaledEnd > at + 1);
        return Units.Complete(text, new Fact(FactKind.Number, value, "", sure, at, scaledEnd) { Scale = scale }, facts);
    }

    /// <summary>Digits with group separators and decimals; null where none begin at the offset.</summary>
    public static (decimal Value, int End)? Literal(ReadOnlySpan<char> text, int at)
    {
        decimal value = 0;
        var digits = 0;
        for (; at < text.Length && digits < 18 && Digit(text[at]) is >= 0 and var digit; at++, digits++)
            value = value * 10 + digit;
        if (digits == 0)
            return null;
        var first = digits;
        while (
            first <= 3
            && digits <= 15
            && at + 3 < text.Length
            && text[at] is ',' or '，' or '\u202F' or '\u2009' or '٬'
            && Group(text, at + 1) is { } group
        )
            (value, at, digits) = (value * 1000 + group, at + 4, digits + 3);
        if (at + 1 < text.Length && text[at] is '.' or '٫' && Digit(text[at + 1]) >= 0 && !IsDotted(text, at))
        {
            var part = 0.1m;
            for (at++; at < text.Length && Digit(text[at]) is >= 0 and var digit; at++, part /= 10)
                value += digit * part;
        }
        return (value, at);
    }

    public static int Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : c < '\u0660' ? -1
        : System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(c);

    private static decimal? Group(ReadOnlySpan<char> text, int at)
    {
        if (
            at + 3 > text.Length
            || Digit(text[at]) < 0
            || Digit(text[at + 1]) < 0
            || Digit(text[at + 2]) < 0
            || (at + 3 < text.Length && Digit(text[at + 3]) >= 0)
        )
            return null;
        return Digit(text[at]) * 100 + Digit(text[at + 1]) * 10 + Digit(text[at + 2]);
    }

    /// <summary>Whether a dot separates the parts of a date such as 2024.8.16, and not decimals.</summary>
    private static bool IsDotted(ReadOnlySpan<char> text, int dot) =>
        AfterDigits(text, dot + 1) is var at && at + 1 < text.Length && text[at] == '.' && Digit(text[at + 1]) >= 0;

    /// <summary>The end year of a range such as 2022–23, which is 2023; null where there is none.</summary>
    private static (decimal Year, int End)? YearAfter(ReadOnlySpan<char> text, int at, decimal year)
    {
        if (
            year is < 1000 or > 2999
            || at + 3 > text.Length
            || text[at] is not ('–' or '—' or '-' or '~' or '/')
            || Digit(text[at + 1]) < 0
            || Digit(text[at + 2]) < 0
            || (at + 3 < text.Length && (Digit(text[at + 3]) >= 0 || text[at + 3] is '-'))
        )
            return null;
        var last = Digit(text[at + 1]) * 10 + Digit(text[at + 2]);
        return last > year % 100 ? (year - year % 100 + last, at + 3) : null;
    }

    /// <summary>
    /// Multiplies figures by following magnitudes such as 만 or million; returns the offset after them.
    /// </summary>
    private static int Scaled(ReadOnlySpan<char> text, int end, ref decimal value, ref decimal scale)
    {
        var power = PowerAt(text, end);
        if (power == 0)
            return EnglishNumbers.Magnitude(text, end, ref value, ref scale);
        var (total, section, part) = (0m, 0m, value);
        while (power > 0)
        {
            (total, section) = power < 10_000 ? (total, section + part * power) : (total + (section + part) * power, 0);
            (scale, part, end) = (power, 0, end + 1);
            power = PowerAt(text, end);
            var next = end < text.Length && text[end] is ' ' or '\u00A0' && scale >= 10_000 ? end + 1 : end;
            if (
                power > 0
                || next >= text.Length
                || Literal(text, next) is not var (more, after)
                || more >= scale
                || IsYear(text, after)
            )
                continue;
            (part, end, power) = (more, after, PowerAt(text, after));
        }
        value = total + section + part;
        return end;
    }

    private static bool IsYear(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '년' or '年';

    private static decimal PowerAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] < '\u4000')
            return 0;
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '千' when next is '米' or '克' or '瓦' or '卡' or '伏' or '公' => 0,
            '조' when next is ' ' or '원' or '달' || Digit(next) >= 0 => next == ' '
            && !text[Math.Min(at + 2, text.Length)..].StartsWith("원")
                ? 0
                : 1_000_000_000_000,
            '백' or '百' or '천' or '千' or '만' or '万' or '萬' or '억' or '亿' or '億' => Numerals.Meaning(text[at]),
            _ => 0,
        };
    }

    /// <summary>
    /// Reads a phone number: with a country code, or three groups and nine digits; null where there is none.
    /// </summary>
    private static int? Phone(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        var plus = at > 0 && text[at - 1] == '+';
        if (!plus && text[at] != '0' && !(at > 0 && text[at - 1] == '(') && !IsDashed(text, at))
            return null;
        Span<char> digits = stackalloc char[24];
        var (count, groups, end, next, spaces) = (0, 0, at, at, 0);
        while (next < text.Length && count < digits.Length)
        {
            var start = next;
            for (; next < text.Length && Digit(text[next]) >= 0 && count < digits.Length; next++)
                digits[count++] = (char)('0' + Digit(text[next]));
            if (next == start)
                break;
            (groups, end) = (groups + 1, next);
            while (
                next < text.Length && next - end < 2 && text[next] is ' ' or '-' or '(' or ')' or '\u2011' or '\u00A0'
            )
                spaces += text[next++] is ' ' or '\u00A0' ? 1 : 0;
            if (next == end)
                break;
        }
        var isLong = plus ? count >= 7 : count >= 9 && groups >= 3 && (spaces == 0 || text[at] == '0');
        if (!isLong)
            return null;
        facts.Add(new Fact(FactKind.Phone, 0, new string(digits[..count]), true, plus ? at - 1 : at, end));
        return end;
    }

    private static bool IsDashed(ReadOnlySpan<char> text, int at) =>
        AfterDigits(text, at) is var end && end < text.Length && text[end] == '-';

    private static int AfterDigits(ReadOnlySpan<char> text, int at)
    {
        var most = Math.Min(text.Length, at + MostDigits);
        while (at < most && Digit(text[at]) >= 0)
            at++;
        return at;
    }

    /// <summary>
    /// Reads a numeric date: 2024-11-18, 2024.8.16, 2024. 8. 16., 2024/8/16; null where there is none.
    /// </summary>
    private static int? Day(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        if (
            at + 7 > text.Length
            || Literal(text[..Math.Min(text.Length, at + 4)], at) is not (>= 1000 and <= 2999 and var year, var next)
            || next != at + 4
        )
            return null;
        var separator = text[next];
        if (separator is not ('-' or '.' or '/'))
            return null;
        if (
            Part(text, next + 1, separator, 12) is not var (month, afterMonth)
            || afterMonth >= text.Length
            || text[afterMonth] != separator
        )
            return null;
        if (Part(text, afterMonth + 1, separator, 31) is not var (day, end))
        {
            if (separator != '.' || text[next + 1] != ' ')
                return null;
            facts.Add(new Fact(FactKind.Number, year, "", true, at, at + 4));
            facts.Add(new Fact(FactKind.Month, month, "", true, next + 2, afterMonth));
            return afterMonth;
        }
        if (end < text.Length && Digit(text[end]) >= 0)
            return null;
        facts.Add(new Fact(FactKind.Number, year, "", true, at, at + 4));
        facts.Add(new Fact(FactKind.Date, month * 100 + day, "", true, at, end));
        return end;
    }

    private static (int Value, int End)? Part(ReadOnlySpan<char> text, int at, char separator, int most)
    {
        if (separator == '.' && at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        var (value, start) = (0, at);
        for (; at < text.Length && at - start < 2 && Digit(text[at]) is >= 0 and var digit; at++)
            value = value * 10 + digit;
        return at > start && value >= 1 && value <= most ? (value, at) : null;
    }

    /// <summary>Reads a time of day: 9:30, 21:05; null where there is none.</summary>
    private static int? Clock(ReadOnlySpan<char> text, int at, List<Fact> facts)
    {
        if (
            Part(text, at, ':', 24) is not var (hour, colon)
            || colon + 3 > text.Length
            || text[colon] is not (':' or '：')
        )
            return null;
        if (
            Digit(text[colon + 1]) is < 0 or > 5
            || Digit(text[colon + 2]) < 0
            || (colon + 3 < text.Length && Digit(text[colon + 3]) >= 0)
        )
            return null;
        var minutes = hour % 12 * 60 + Digit(text[colon + 1]) * 10 + Digit(text[colon + 2]);
        facts.Add(new Fact(FactKind.Time, minutes, "", true, at, colon + 3));
        return colon + 3;
    }
}
