using System.Globalization;
using NodaTime;
using Publish.Engine.Content.Keys;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Shapes of dates and times; without an offset they are in the site's time zone.</summary>
internal static class DateShapes
{
    public static Shape<When?> When { get; } =
        new(
            "a date, or a date and time",
            _ => Schema.Text(),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } text)
                    return null;
                if (Parse(text, reading.Around.Zone) is not { } written)
                {
                    reading.Fault(ParseRules.DateWrong, node, text);
                    return null;
                }
                if (written.Other is not null)
                    TellBoth(
                        written.Exists ? TimeRules.TimeTwice : TimeRules.TimeSkipped,
                        written,
                        text,
                        node,
                        reading
                    );
                return written.Exists ? written.When : null;
            }
        );

    /// <summary>An embargo: the moment before which nothing is published; one that cannot be read never ends.</summary>
    public static Shape<DateTimeOffset?> Embargo { get; } =
        new("a date and time with an offset", _ => Schema.Text(), ReadEmbargo) { TakesNothing = true };

    public static Shape<string> Zone { get; } =
        new(
            "a time zone's IANA id",
            _ => Schema.Text(),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is { } id && TimeZones.Find(id) is null)
                    reading.Unknown(ParseRules.ZoneUnknown, node, id, TimeZones.Ids);
                return null;
            }
        );

    /// <summary>The moment of an embargo; null where it cannot be read or is ambiguous.</summary>
    public static DateTimeOffset? EmbargoOf(string text, DateTimeZone? zone) =>
        Parse(text, zone) is { When: { Time: not null, Instant: var until }, Other: null } ? until : null;

    private static DateTimeOffset? ReadEmbargo(YamlNode node, ParseContext reading)
    {
        var text = node is YamlScalar { Value: var value } ? value.Trim() : "";
        if (EmbargoOf(text, reading.Around.Zone) is { } until)
            return until;
        var written = Parse(text, reading.Around.Zone);
        if (written is { Other: not null } two)
            TellBoth(two.Exists ? TimeRules.EmbargoTwice : TimeRules.TimeSkipped, two, text, node, reading);
        else if (written is null || reading.Around.Zone is not null || text.Length <= "2024-03-05".Length)
            reading.Fault(ParseRules.EmbargoWrong, node, text);
        return DateTimeOffset.MaxValue;
    }

    private static void TellBoth(Rule rule, WrittenTime written, string text, YamlNode node, ParseContext reading) =>
        reading.Fault(rule, node, text, reading.Around.Zone!.Id, written.When.Machine, written.Other!.Value.Machine);

    /// <summary>
    /// Parses <c>2024-03-05</c>, <c>2024-03-05T10:00</c>, with seconds, with <c>Z</c> or <c>+09:00</c>, or a space for
    /// the T. Without a known zone, a time without an offset gives its day alone.
    /// </summary>
    internal static WrittenTime? Parse(string text, DateTimeZone? zone)
    {
        if (
            text.Length < 10
            || !DateOnly.TryParseExact(
                text.AsSpan(0, 10),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return null;
        var rest = text.AsSpan(10);
        if (rest.IsEmpty)
            return new WrittenTime(OfDay(day, zone));
        if (rest[0] is not ('T' or 't' or ' '))
            return null;
        rest = rest[1..].Trim();
        var mark = rest.IndexOfAny("+-Zz");
        var clock = (mark < 0 ? rest : rest[..mark]).TrimEnd();
        if (
            !TimeOnly.TryParseExact(
                clock,
                clock.Length == 5 ? "HH:mm" : "HH:mm:ss",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
        )
            return null;
        if (mark < 0)
            return zone is null ? new WrittenTime(OfDay(day, zone)) : InZone(day.ToDateTime(time), zone);
        return Offset(rest[mark..]) is { } known && TimeZones.IsInCalendar(day.ToDateTime(time), known)
            ? new WrittenTime(new When(day, time, known))
            : null;
    }

    /// <summary>A date without a time, with the offset of the start of that day in the zone.</summary>
    internal static When OfDay(DateOnly day, DateTimeZone? zone) =>
        zone?.OffsetAtStartOf(day) is { } offset && TimeZones.IsInCalendar(day.ToDateTime(TimeOnly.MinValue), offset)
            ? new When(day, null, offset)
            : new When(day);

    private static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
            return TimeSpan.Zero;
        if (
            !TimeSpan.TryParseExact(
                text[1..],
                text.Length == 6 ? @"hh\:mm"
                    : text.Length == 5 ? "hhmm"
                    : "hh",
                CultureInfo.InvariantCulture,
                out var size
            )
            || size > TimeSpan.FromHours(14)
        )
            return null;
        return text[0] == '-' ? -size : size;
    }

    private static WrittenTime? InZone(DateTime local, DateTimeZone zone) =>
        zone.MomentsOf(local) is not { } found
            ? null
            : new WrittenTime(
                Model.When.Of(found.First),
                found.Last is { } last ? Model.When.Of(last) : null,
                found.Exists
            );
}

/// <summary>A date, or a time, as written.</summary>
/// <param name="Other">The second possible moment, where the clocks are set forward or back over the time.</param>
/// <param name="Exists">False where the clocks skip the time.</param>
internal readonly record struct WrittenTime(When When, When? Other = null, bool Exists = true);
