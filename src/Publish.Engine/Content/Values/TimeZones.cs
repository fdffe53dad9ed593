using NodaTime;
using NodaTime.TimeZones;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Time zones of NodaTime's bundled TZDB alone, the same on every machine.</summary>
public static class TimeZones
{
    // The only place that looks up time zones.
#pragma warning disable RS0030
    private static readonly IDateTimeZoneProvider Database = DateTimeZoneProviders.Tzdb;
#pragma warning restore RS0030

    /// <summary>Version of the TZDB.</summary>
    public static string Version => Database.VersionId;

    public static IEnumerable<string> Ids => Database.Ids;

    public static DateTimeZone? Find(string id) => Database.GetZoneOrNull(id);

    /// <summary>The site's time zone; null where <c>site.yml</c> names an unknown one.</summary>
    public static DateTimeZone? Of(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.TimeZone is { } id ? Find(id) : null;
    }

    /// <summary>
    /// ISO 3166 code of the country whose only time zone it is; null for none, or where the country has several.
    /// </summary>
    public static string? CountryOf(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var source = TzdbDateTimeZoneSource.Default;
        var id = source.CanonicalIdMap[zone.Id];
        var country = source
            .ZoneLocations!.FirstOrDefault(location => source.CanonicalIdMap[location.ZoneId] == id)
            ?.CountryCode;
        return country is not null && source.ZoneLocations!.Count(location => location.CountryCode == country) == 1
            ? country
            : null;
    }

    public static DateTimeOffset At(this DateTimeZone zone, DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return moment.ToOffset(InMinutes(zone.GetUtcOffset(Instant.FromDateTimeOffset(moment))));
    }

    public static DateOnly DayOf(this DateTimeZone zone, DateTimeOffset moment) =>
        DateOnly.FromDateTime(zone.At(moment).DateTime);

    /// <summary>Offset in which 00:00 of a day is its first moment, also where the clocks skip midnight.</summary>
    internal static TimeSpan OffsetAtStartOf(this DateTimeZone zone, DateOnly day) =>
        InMinutes(
            zone.MapLocal(LocalDateTime.FromDateTime(day.ToDateTime(TimeOnly.MinValue))).EarlyInterval.WallOffset
        );

    /// <summary>
    /// Moments that a local time without an offset can mean; null where they are out of the calendar's range.
    /// </summary>
    internal static LocalMoments? MomentsOf(this DateTimeZone zone, DateTime local)
    {
        var found = zone.MapLocal(LocalDateTime.FromDateTime(local));
        var (before, after) = (InMinutes(found.EarlyInterval.WallOffset), InMinutes(found.LateInterval.WallOffset));
        if (!IsInCalendar(local, before) || !IsInCalendar(local, after))
            return null;
        var (first, last) = (new DateTimeOffset(local, before), new DateTimeOffset(local, after));
        return found.Count switch
        {
            0 => new LocalMoments(last.ToOffset(before), first.ToOffset(after), Exists: false),
            1 => new LocalMoments(first),
            _ => new LocalMoments(first, last),
        };
    }

    internal static bool IsInCalendar(DateTime local, TimeSpan offset)
    {
        var ticks = local.Ticks - offset.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }

    /// <summary>Rounded to minutes: local mean times have seconds, which ISO 8601 cannot write.</summary>
    private static TimeSpan InMinutes(Offset offset) =>
        TimeSpan.FromMinutes(Math.Round(offset.ToTimeSpan().TotalMinutes));
}
