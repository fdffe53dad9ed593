using System.Globalization;
using NodaTime;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// Names of time zones in one language, from NodaTime's tz database and CLDR, independent of the machine.
/// </summary>
/// <param name="site">The site's zone; null where it has none.</param>
/// <param name="siteName">The site's name for it.</param>
internal sealed class ZoneNames(Wording wording, DateTimeZone? site, Localized<string>? siteName)
{
    private readonly string? country = site is null ? null : TimeZones.CountryOf(site);

    /// <summary>
    /// The site's zone by name where it has the same offset then, else the time of <paramref name="place"/>, else the
    /// offset as GMT±h.
    /// </summary>
    /// <param name="place">Place of the event, in this language; null where unknown.</param>
    public string Of(When when, string? place = null)
    {
        var offset = Offset.FromTimeSpan(when.Offset ?? TimeSpan.Zero);
        var interval = site?.GetZoneInterval(Instant.FromDateTimeOffset(when.Instant));
        var name =
            interval?.WallOffset == offset ? NameOf(interval)
            : place is null ? null
            : wording.Words.LocalTime(place);
        if (name is not null || offset == Offset.Zero)
            return name ?? "GMT";
        // NodaTime's general pattern has two digits: +05:30, -05.
        var written = offset.ToString("g", CultureInfo.InvariantCulture);
        return "GMT" + (written[1] == '0' ? written.Remove(1, 1) : written);
    }

    /// <summary>The site's name for the zone; else its abbreviation in English, or its only country.</summary>
    private string? NameOf(NodaTime.TimeZones.ZoneInterval interval)
    {
        if (siteName?.In(wording.Language) is { } said && (said.Language is null || said.Language == wording.Language))
            return said.Value;
        var letters = char.IsLetter(interval.Name[0]) ? interval.Name : null;
        return wording.Language.IsEnglish && letters is not null ? letters
            : country is not null ? wording.Words.LocalTime(wording.Country(country))
            : letters;
    }
}
