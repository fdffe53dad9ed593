namespace Publish.Translation.Parity.NumberReaders;

/// <summary>Parses numerals in Chinese characters or Sino-Korean syllables: 十一, 九十四, 二〇二四, 이십오.</summary>
internal static class Numerals
{
    /// <summary>
    /// The value of a character: a digit from 0 to 9, a power of ten from 10, or -1 where it is no numeral.
    /// </summary>
    public static decimal Meaning(char c) =>
        c switch
        {
            '〇' or '零' or '영' or '공' => 0,
            '一' or '일' => 1,
            '二' or '两' or '兩' or '이' => 2,
            '三' or '삼' => 3,
            '四' or '사' => 4,
            '五' or '오' => 5,
            '六' or '육' or '륙' => 6,
            '七' or '칠' => 7,
            '八' or '팔' => 8,
            '九' or '구' => 9,
            '十' or '십' => 10,
            '百' or '백' => 100,
            '千' or '천' => 1000,
            '万' or '萬' or '만' => 10_000,
            '亿' or '億' or '억' => 100_000_000,
            '兆' => 1_000_000_000_000,
            _ => -1,
        };

    /// <summary>The offset after the numerals that begin at an offset.</summary>
    public static int End(ReadOnlySpan<char> text, int at, bool hangul)
    {
        while (at < text.Length && IsHangul(text[at]) == hangul && Meaning(text[at]) >= 0)
            at++;
        return at;
    }

    public static bool IsHangul(char c) => c is >= '가' and <= '힣';

    /// <summary>The value of a numeral; null where the characters form none, as in 七八.</summary>
    public static decimal? Value(ReadOnlySpan<char> numerals)
    {
        if (numerals.IsEmpty)
            return null;
        if (!HasPower(numerals))
            return numerals.Length == 1 ? Meaning(numerals[0]) : Positional(numerals);
        decimal total = 0,
            section = 0,
            digit = -1,
            last = 0;
        foreach (var c in numerals)
        {
            var meaning = Meaning(c);
            if (meaning < 10)
            {
                if (digit > 0)
                    return null;
                (digit, last) = (meaning, meaning == 0 ? 0 : last);
                continue;
            }
            if (meaning < 10_000)
                section += (digit < 0 ? 1 : digit) * meaning;
            else
                (total, section) = (
                    total + (section + Math.Max(digit, section == 0 && digit < 0 ? 1 : 0)) * meaning,
                    0
                );
            (digit, last) = (-1, meaning);
        }
        // 三百五 is 350, 三百零五 is 305; 이백오 is 205.
        var tail = Math.Max(digit, 0) * (last >= 100 && !IsHangul(numerals[0]) ? last / 10 : 1);
        return total + section + tail;
    }

    private static bool HasPower(ReadOnlySpan<char> numerals)
    {
        foreach (var c in numerals)
            if (Meaning(c) >= 10)
                return true;
        return false;
    }

    /// <summary>
    /// Reads a year or a code digit by digit; two adjacent digits such as 七八 are an estimate, and null.
    /// </summary>
    private static decimal? Positional(ReadOnlySpan<char> numerals)
    {
        if (numerals.Length is not 4 and not 3 || IsHangul(numerals[0]))
            return null;
        decimal value = 0;
        foreach (var c in numerals)
            value = value * 10 + Meaning(c);
        return value;
    }
}
