using System.Globalization;
using System.Text.RegularExpressions;

namespace Publish.Import;

/// <summary>A day as a letter writes it, in any of its languages.</summary>
/// <param name="Length">Of what was read from the text's beginning, weekday and time with it.</param>
/// <param name="HasTime">An hour stands there too, that a day cannot keep.</param>
internal readonly partial record struct WrittenDate(DateOnly Day, int Length, bool HasTime)
{
    private const int Longest = 80;
    private const string Digits = "〇一二三四五六七八九";

    public string Iso => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a day from the beginning of a text.</summary>
    /// <param name="year">Of a day without one.</param>
    public static WrittenDate? Read(string text, int? year = null)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        if (!head.AsSpan().ContainsAnyInRange('0', '9') && !head.Contains('年', StringComparison.Ordinal))
            return null;
        var match =
            Asian().Match(head) is { Success: true } asian ? asian
            : Numbers().Match(head) is { Success: true } numbers ? numbers
            : English().Match(head);
        if (!match.Success)
            return null;
        var month = match.Groups["name"] is { Success: true } name
            ? MonthNamed(name.Value)
            : Number(match.Groups["month"].Value);
        var said = match.Groups["year"] is { Success: true } group
            ? Number(group.Value) + (match.Groups["era"].Success ? 1911 : 0)
            : year ?? 0;
        var day = Number(match.Groups["day"].Value);
        if (said is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(said, month))
            return null;
        return new WrittenDate(new DateOnly(said, month, day), match.Length, match.Groups["time"].Success);
    }

    /// <summary>Reads a line that is a day and nothing else.</summary>
    /// <param name="stray">A page's number that ran into the day, as in text from a PDF.</param>
    public static WrittenDate? ReadLine(string line, out string stray)
    {
        stray = "";
        var text = line.Trim().Trim('(', ')', '（', '）', '【', '】', '[', ']', ' ');
        if (text.Length > Longest)
            return null;
        for (var skip = 0; skip <= 3 && skip < text.Length; skip++)
        {
            if (skip > 0 && !char.IsAsciiDigit(text[skip - 1]))
                return null;
            if (Read(text[skip..]) is { } date && text[(skip + date.Length)..].Trim('.', ' ', '。', ',') is "")
            {
                stray = text[..skip];
                return date;
            }
        }
        return null;
    }

    private static int MonthNamed(string name) =>
        "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3].ToLowerInvariant(), StringComparison.Ordinal)
            is >= 0
                and var at
        && at % 3 == 0
            ? (at / 3) + 1
            : 0;

    private static int Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (!text.Contains('十', StringComparison.Ordinal) && !text.Contains('百', StringComparison.Ordinal))
            return text.Aggregate(0, (value, sign) =>
                (value * 10) + Math.Max(0, Digits.IndexOf(sign is '零' or '○' ? '〇' : sign, StringComparison.Ordinal))
            );
        var (total, one) = (0, 0);
        foreach (var sign in text)
        {
            if (sign is '十' or '百')
                (total, one) = (total + (Math.Max(one, 1) * (sign == '十' ? 10 : 100)), 0);
            else
                one = Math.Max(0, Digits.IndexOf(sign, StringComparison.Ordinal));
        }
        return total + one;
    }

    private const string Time =
        @"(?<time>\s*,?\s*(?:at\s+|오전\s*|오후\s*|上午|下午)?\d{1,2}(?:[:：]\d{2}(?::\d{2})?|\s*시(?:\s*\d{1,2}\s*분)?|[时時点點](?:\d{1,2}分)?)(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s*\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|UTC|GMT)\)?)?)?";

    [GeneratedRegex(
        @"^(?:(?:[월화수목금토일]요일|(?:星期|周|週)[一二三四五六日天])[,，\s]*)?(?:(?<era>(?:中[華华])?民[國国])\s*)?(?<year>\d{1,4}|[〇零○一二三四五六七八九十百]{2,5})\s*[년年]\s*(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*[월月]\s*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[일日号號](?:[\s,，]*[（(]?(?:[월화수목금토일](?:요일)?(?=[\s)）]|$)|(?:星期|周|週)[一二三四五六日天])[)）]?)?"
            + Time
    )]
    private static partial Regex Asian();

    [GeneratedRegex(
        @"^(?<year>(?:19|20)\d{2})\s?[.\-/]\s?(?<month>\d{1,2})\s?[.\-/]\s?(?<day>\d{1,2})(?!\d)\.?(?:\s*[（(]?(?:[월화수목금토일](?:요일)?(?=[\s)）]|$)|(?:星期|周|週)[一二三四五六日天])[)）]?)?(?:T(?=\d))?"
            + Time
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,?\s+)?(?:the\s+)?(?:(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s+(?<day>\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?:,?\s+(?<year>\d{4}))?)(?![\w])(?:\s*\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\))?"
            + Time,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex English();
}
