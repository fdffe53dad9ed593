using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Publish.Import;

/// <summary>ISO 8601 of the dates that exports write.</summary>
internal static class SourceDate
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd"];

    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd HH:mm:sszzz",
        "yyyy-MM-dd HH:mm:ss zzz",
        "yyyy-MM-dd HH:mmzzz",
        "yyyy-MM-dd HH:mm zzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd HH:mm:ss'Z'",
        "ddd, dd MMM yyyy HH:mm:ss zzz",
    ];

    private static readonly string[] WithoutOffset =
    [
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd'T'HH:mm",
    ];

    /// <summary>
    /// A day, or a day and time with its offset; a time without one gives its day alone. Null where it is no date.
    /// </summary>
    public static string? Of(string? written)
    {
        written = written?.Trim();
        if (string.IsNullOrEmpty(written) || written.Length > 60)
            return null;
        if (DateOnly.TryParseExact(written, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Plausible(day) ? Iso(day) : null;
        if (
            DateTimeOffset.TryParseExact(
                written,
                Moments,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var moment
            )
        )
            return Plausible(DateOnly.FromDateTime(moment.DateTime)) ? Iso(moment) : null;
        return DateTime.TryParseExact(
                written,
                WithoutOffset,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var local
            ) && Plausible(DateOnly.FromDateTime(local))
                ? Iso(DateOnly.FromDateTime(local))
            : long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 100_000_000 and < 10_000_000_000
                ? Iso(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
    }

    /// <summary>A local time whose offset is known by the same moment in UTC.</summary>
    public static string? Of(string? local, string? utc) =>
        Time(local) is not { } here
            ? Time(utc) is { } only
                ? Iso(new DateTimeOffset(only, TimeSpan.Zero))
                : null
            : Time(utc) is { } there
            && here - there is { } offset
            && Math.Abs(offset.TotalHours) <= 14
            && offset.Ticks % TimeSpan.TicksPerMinute == 0
                ? Iso(new DateTimeOffset(here, offset))
                : Iso(DateOnly.FromDateTime(here));

    private static DateTime? Time(string? written) =>
        DateTime.TryParseExact(
            written?.Trim(),
            WithoutOffset,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        ) && Plausible(DateOnly.FromDateTime(time))
            ? time
            : null;

    private static bool Plausible(DateOnly day) => day.Year is > 1900 and < 2200;

    private static string Iso(DateOnly day) => LocalDatePattern.Iso.Format(LocalDate.FromDateOnly(day));

    private static string Iso(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
