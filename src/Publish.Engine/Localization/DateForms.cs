using System.Globalization;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// Formats dates and times in one language by the patterns of <see cref="FormWords"/>, independent of ICU.
/// </summary>
internal sealed class DateForms
{
    private static readonly TimeOnly Midnight = new(0, 0),
        Noon = new(12, 0);

    private readonly FormWords words;
    private readonly ZoneNames zones;
    private readonly DateTimeFormatInfo names;

    public DateForms(FormWords words, ZoneNames zones)
    {
        (this.words, this.zones) = (words, zones);
        names = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        // .NET requires thirteen month names; genitive names are used beside a day.
        (names.MonthNames, names.MonthGenitiveNames) = (
            [.. words.MonthNamesAlone.Split(' '), ""],
            [.. words.MonthNames.Split(' '), ""]
        );
        names.AbbreviatedMonthNames = names.AbbreviatedMonthGenitiveNames = [.. words.ShortMonthNames.Split(' '), ""];
        (names.AMDesignator, names.PMDesignator) = (words.Am, words.Pm);
    }

    /// <summary>A date in all the forms that pages show.</summary>
    /// <param name="place">Place of the event, in this language, for naming its time zone; null where unknown.</param>
    public DateView Date(When when, string? place)
    {
        var day = Day(when.Day);
        var time = when.Time is { } hour ? words.TimeInZone(Time(hour), zones.Of(when, place)) : null;
        return new DateView(
            when.Machine,
            time is null ? day : words.DayAndTime(day, time),
            day,
            time,
            when.Day.ToString(words.ShortDayForm, names)
        )
        {
            WithinMonth = when.Day.ToString(words.DayInMonthForm, names),
        };
    }

    public string Day(DateOnly day) => day.ToString(words.DayForm, names);

    public string Month(int year, int month) => new DateOnly(year, month, 1).ToString(words.MonthForm, names);

    /// <summary>Date and time without the zone; the date alone where there is no time.</summary>
    public string DayAndTime(When when) =>
        when.Time is { } time ? words.DayAndTime(Day(when.Day), Time(time)) : Day(when.Day);

    private string Time(TimeOnly time) =>
        time == Midnight ? words.Midnight
        : time == Noon ? words.Noon
        : time.ToString(words.TimeForm, names);
}
