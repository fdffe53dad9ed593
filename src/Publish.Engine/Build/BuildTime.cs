using System.Globalization;
using NodaTime;
using Publish.Engine.Content.Values;

namespace Publish.Engine.Build;

/// <summary>
/// A time as given for <c>--at</c> or <c>SOURCE_DATE_EPOCH</c>, or now; without an offset it is in the time zone of
/// <c>site.yml</c>.
/// </summary>
/// <param name="IsDay">Only a date was given: its first moment is meant.</param>
public readonly record struct BuildTime(DateTime Local, TimeSpan? Offset, bool IsDay = false)
{
    /// <summary>The largest offset from UTC in use.</summary>
    private static readonly TimeSpan Earliest = TimeSpan.FromHours(14);

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] OffsetForms =
    [
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    public static BuildTime Of(DateTimeOffset instant) => new(instant.DateTime, instant.Offset);

    /// <summary>Parses ISO 8601, a date or a date and time with or without an offset, or seconds since 1970.</summary>
    public static bool TryParse(string text, out BuildTime moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        moment = default;
        var trimmed = text.Trim();
        var zoned = trimmed.EndsWith('Z') || trimmed.EndsWith('z') ? trimmed[..^1] + "+00:00" : trimmed;
        if (DateTime.TryParseExact(trimmed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            moment = new(local, null, IsDay: trimmed.Length == "yyyy-MM-dd".Length);
        else if (
            DateTimeOffset.TryParseExact(
                zoned,
                OffsetForms,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var instant
            )
        )
            moment = Of(instant);
        else if (
            long.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= 253_402_300_799
        )
            moment = Of(DateTimeOffset.FromUnixTimeSeconds(seconds));
        else
            return false;
        return true;
    }

    /// <summary>The moment in the site's zone.</summary>
    /// <param name="zone">The site's; where it is null, the earliest moment that can be meant, so that no embargo ends
    /// early.</param>
    /// <exception cref="UnclearBuildTimeException">The local time does not exist or exists twice, because of daylight
    /// saving time.</exception>
    public DateTimeOffset In(DateTimeZone? zone)
    {
        if (Offset is { } offset)
            return zone?.At(new DateTimeOffset(Local, offset)) ?? new DateTimeOffset(Local, offset);
        if (zone is null)
            return new DateTimeOffset(Local, TimeZones.IsInCalendar(Local, Earliest) ? Earliest : TimeSpan.Zero);
        if (IsDay)
            return DateShapes.OfDay(DateOnly.FromDateTime(Local), zone).Instant;
        return zone.MomentsOf(Local) switch
        {
            { Last: null, First: var only } => only,
            { } two => throw new UnclearBuildTimeException(Local, zone.Id, two),
            null => new DateTimeOffset(Local, TimeSpan.Zero),
        };
    }
}
