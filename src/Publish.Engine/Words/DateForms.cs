using System.Globalization;
using NodaTime;
using Publish.Model;

namespace Publish.Engine.Words;

/// <summary>Writes days and times in one language by its own patterns, never by the machine's.</summary>
internal sealed class DateForms
{
    private readonly FormWords words;
    private readonly DateTimeZone? zone;
    private readonly DateTimeFormatInfo names;

    public DateForms(FormWords words, DateTimeZone? zone)
    {
        (this.words, this.zone) = (words, zone);
        names = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        // .NET wants a thirteenth month; the genitive names are those it takes beside a day.
        (names.MonthNames, names.MonthGenitiveNames) = ([.. words.MonthNamesAlone.Split(' '), ""], [.. words.MonthNames.Split(' '), ""]);
        names.AbbreviatedMonthNames = names.AbbreviatedMonthGenitiveNames = [.. words.ShortMonthNames.Split(' '), ""];
        (names.AMDesignator, names.PMDesignator) = (words.Am, words.Pm);
    }

    public DateView Date(When when)
    {
        var day = Day(when.Day);
        var time = when.Time is { } hour ? words.TimeInZone(Time(hour), Zone(when)) : null;
        return new DateView(when.Machine, time is null ? day : words.DayAndTime(day, time), day, time, when.Day.ToString(words.ShortDayForm, names))
        {
            WithinMonth = when.Day.ToString(words.DayInMonthForm, names),
        };
    }

    public string Day(DateOnly day) => day.ToString(words.DayForm, names);

    public string Month(int year, int month) => new DateOnly(year, month, 1).ToString(words.MonthForm, names);

    /// <summary>Day and time without the zone; the day alone where there is no time.</summary>
    public string DayAndTime(When when) => when.Time is { } time ? words.DayAndTime(Day(when.Day), Time(time)) : Day(when.Day);

    /// <summary>The zone's abbreviation where the offset is the site zone's at that moment, else the offset itself.</summary>
    public string Zone(When when)
    {
        var offset = Offset.FromTimeSpan(when.Offset ?? TimeSpan.Zero);
        var interval = zone?.GetZoneInterval(Instant.FromDateTimeOffset(when.Instant));
        if (interval?.WallOffset == offset && char.IsLetter(interval.Name[0]))
            return interval.Name;
        if (offset == Offset.Zero)
            return "GMT";
        // NodaTime's general form has two digits: +05:30, -05.
        var written = offset.ToString("g", CultureInfo.InvariantCulture);
        return "GMT" + (written[1] == '0' ? written.Remove(1, 1) : written);
    }

    private string Time(TimeOnly time) => time.ToString(words.TimeForm, names);
}
