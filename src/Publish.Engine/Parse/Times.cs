using System.Globalization;
using NodaTime;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>The shapes of dates and moments; without an offset they are in the site's zone.</summary>
internal static class Times
{
    public static Shape<When?> When { get; } = new("a date, or a date and time", _ => Schema.Text(), (node, reading) =>
    {
        if (Texts.ReadText(node, reading) is not { } text)
            return null;
        if (Parse(text, reading.Around.Zone) is { } when)
            return when;
        reading.Fault(ParseRules.DateWrong, node, text);
        return null;
    });

    /// <summary>A moment before which nothing may be seen; what cannot be read holds for ever.</summary>
    public static Shape<DateTimeOffset?> Embargo { get; } = new("a date and time with an offset", _ => Schema.Text(), ReadEmbargo) { TakesNothing = true };

    public static Shape<string> Zone { get; } = new("a time zone's IANA id", _ => Schema.Text(), (node, reading) =>
    {
        if (Texts.ReadText(node, reading) is not { } id || DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null)
            return (node as YamlScalar)?.Value.Trim();
        reading.Unknown(ParseRules.ZoneUnknown, node, id, DateTimeZoneProviders.Tzdb.Ids);
        return null;
    });

    private static DateTimeOffset? ReadEmbargo(YamlNode node, Reading reading)
    {
        if (node is YamlScalar { Value: var value } && Parse(value.Trim(), reading.Around.Zone) is { Time: not null } when)
            return when.Instant;
        reading.Fault(ParseRules.EmbargoWrong, node, node is YamlScalar scalar ? scalar.Value.Trim() : "");
        return DateTimeOffset.MaxValue;
    }

    /// <summary><c>2024-03-05</c>, <c>2024-03-05T10:00</c>, with seconds, with <c>Z</c> or <c>+09:00</c>; a space may stand for the T.</summary>
    internal static When? Parse(string text, DateTimeZone zone)
    {
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        var rest = text.AsSpan(10);
        if (rest.IsEmpty)
            return new When(day);
        if (rest[0] is not ('T' or 't' or ' '))
            return null;
        rest = rest[1..].Trim();
        var mark = rest.IndexOfAny("+-Zz");
        var clock = (mark < 0 ? rest : rest[..mark]).TrimEnd();
        if (!TimeOnly.TryParseExact(clock, clock.Length == 5 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return null;
        var offset = mark < 0 ? InZone(day, time, zone) : Offset(rest[mark..]);
        return offset is { } known && Exists(day, time, known) ? new When(day, time, known) : null;
    }

    private static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
            return TimeSpan.Zero;
        if (!TimeSpan.TryParseExact(text[1..], text.Length == 6 ? @"hh\:mm" : text.Length == 5 ? "hhmm" : "hh", CultureInfo.InvariantCulture, out var size) || size > TimeSpan.FromHours(14))
            return null;
        return text[0] == '-' ? -size : size;
    }

    private static TimeSpan InZone(DateOnly day, TimeOnly time, DateTimeZone zone) =>
        new LocalDateTime(day.Year, day.Month, day.Day, time.Hour, time.Minute, time.Second).InZoneLeniently(zone).Offset.ToTimeSpan();

    private static bool Exists(DateOnly day, TimeOnly time, TimeSpan offset)
    {
        var ticks = day.ToDateTime(time).Ticks - offset.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }
}
