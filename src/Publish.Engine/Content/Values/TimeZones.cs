using NodaTime;
using NodaTime.TimeZones;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>
/// The time zones of NodaTime's own database, the same on every machine; what it does not know is no zone.
/// </summary>
public static class TimeZones
{
    // This is the one place that looks zones up.
#pragma warning disable RS0030
    private static readonly IDateTimeZoneProvider Database = DateTimeZoneProviders.Tzdb;
#pragma warning restore RS0030

    /// <summary>Of the database that they come from.</summary>
    public static string Version => Database.VersionId;

    public static IEnumerable<string> Ids => Database.Ids;

    public static DateTimeZone? Find(string id) => Database.GetZoneOrNull(id);

    /// <summary>The site's zone; null where <c>site.yml</c> names one that does not exist.</summary>
    public static DateTimeZone? Of(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.TimeZone is { } id ? Find(id) : null;
    }

    /// <summary>The country whose only zone it is; null where there is none, or the country has several.</summary>
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

    /// <summary>
    /// The offset with which a day's midnight is its first moment, also where the clocks pass over midnight.
    /// </summary>
    internal static TimeSpan OffsetAtStartOf(this DateTimeZone zone, DateOnly day) =>
        InMinutes(
            zone.MapLocal(LocalDateTime.FromDateTime(day.ToDateTime(TimeOnly.MinValue))).EarlyInterval.WallOffset
        );

    /// <summary>The moments that a time without an offset may mean; null where no calendar has them.</summary>
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

    /// <summary>Before there were zones, clocks had offsets in seconds, which ISO 8601 cannot write.</summary>
    private static TimeSpan InMinutes(Offset offset) =>
        TimeSpan.FromMinutes(Math.Round(offset.ToTimeSpan().TotalMinutes));
}
