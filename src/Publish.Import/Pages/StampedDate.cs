using System.Globalization;
using System.Text.RegularExpressions;

namespace Publish.Import;

/// <summary>Reads the day, and the moment where its offset is known, from how sites write them beside a text.</summary>
internal static partial class StampedDate
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>
    /// ISO 8601, as <see cref="OldPage.Published"/> has it; null where there is no date. Only the first is read.
    /// </summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var part = text.Length > 200 ? text[..200] : text;
        if (Numbers().Match(part) is { Success: true } numbers)
            return Made(
                numbers.Groups[1].Value,
                numbers.Groups[2].Value,
                numbers.Groups[3].Value,
                part[(numbers.Groups[3].Index + numbers.Groups[3].Length)..]
            );
        if (MonthFirst().Match(part) is { Success: true } first)
            return Made(
                first.Groups[3].Value,
                Month(first.Groups[1].Value),
                first.Groups[2].Value,
                part[(first.Index + first.Length)..]
            );
        if (DayFirst().Match(part) is { Success: true } day)
            return Made(
                day.Groups[3].Value,
                Month(day.Groups[2].Value),
                day.Groups[1].Value,
                part[(day.Index + day.Length)..]
            );
        return ShortYear().Match(part) is { Success: true } two
            ? Made("20" + two.Groups[1].Value, two.Groups[2].Value, two.Groups[3].Value, "")
            : null;
    }

    private static string Month(string name) =>
        (Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1).ToString(CultureInfo.InvariantCulture);

    private static string? Made(string year, string month, string day, string rest)
    {
        if (
            !DateOnly.TryParseExact(
                $"{year}-{month}-{day}",
                "yyyy-M-d",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
            || date.Year < 1945
        )
            return null;
        var iso = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
            Time().Match(rest) is { Success: true } time
            && TimeOf(time) is { } clock
            && Offset(rest[(time.Index + time.Length)..]) is { } offset
            ? $"{iso}T{clock:HH:mm:ss}{offset}"
            : iso;
    }

    private static TimeOnly? TimeOf(Match match)
    {
        var hour = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var half = match.Groups[4].Value.ToLowerInvariant();
        hour =
            half.StartsWith('p') && hour < 12 ? hour + 12
            : half.StartsWith('a') && hour == 12 ? 0
            : hour;
        return TimeOnly.TryParseExact(
            $"{hour}:{match.Groups[2].Value}:{(match.Groups[3].Length > 0 ? match.Groups[3].Value : "00")}",
            "H:mm:ss",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;
    }

    private static string? Offset(string rest)
    {
        var text = rest.TrimStart();
        if (Signed().Match(text) is { Success: true } signed)
            return $"{signed.Groups[1].Value}:{(signed.Groups[2].Length > 0 ? signed.Groups[2].Value : "00")}";
        return Zone().Match(text).Value.ToUpperInvariant() switch
        {
            "Z" or "UTC" or "GMT" => "+00:00",
            "EST" => "-05:00",
            "EDT" => "-04:00",
            "PST" => "-08:00",
            "PDT" => "-07:00",
            "KST" or "JST" => "+09:00",
            "HKT" or "SGT" => "+08:00",
            "CET" or "BST" => "+01:00",
            "CEST" => "+02:00",
            _ => null,
        };
    }

    [GeneratedRegex(
        @"(?:^|[^0-9])((?:19|20)[0-9]{2})\s?[-./年년]\s?([0-9]{1,2})\s?[-./月월]\s?([0-9]{1,2})(?:[^0-9]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.?\s{1,3}([0-9]{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"\b([0-9]{1,2})(?:st|nd|rd|th)?\s{1,3}((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.?,?\s{1,3}((?:19|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DayFirst();

    /// <summary>As Korean boards write it; the time behind it tells it from a number.</summary>
    [GeneratedRegex(
        @"(?:^|[^0-9])([0-2][0-9])[-.]([01][0-9])[-.]([0-3][0-9]) [0-2][0-9]:[0-5][0-9]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShortYear();

    [GeneratedRegex(
        @"^[\sT,일日()월화수목금토요atAT|·-]{0,10}([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?\s?([AaPp]\.?[Mm]\.?)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Time();

    [GeneratedRegex(@"^([+-][0-9]{2}):?([0-9]{2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^[A-Za-z]{1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();
}
