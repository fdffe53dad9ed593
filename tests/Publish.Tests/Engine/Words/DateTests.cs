using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Words;

public class DateTests
{
    private static readonly When Afternoon = new(new DateOnly(2015, 11, 24), new TimeOnly(17, 40), TimeSpan.FromHours(-5));

    [Theory]
    [InlineData("en", "November 24, 2015, 5:40 PM EST", "November 24, 2015", "5:40 PM EST", "Nov 24, 2015", "Nov 24")]
    [InlineData("ko", "2015년 11월 24일 오후 5:40 (EST)", "2015년 11월 24일", "오후 5:40 (EST)", "2015. 11. 24.", "11. 24.")]
    [InlineData("zh-Hans", "2015年11月24日 17:40（EST）", "2015年11月24日", "17:40（EST）", "2015年11月24日", "11月24日")]
    [InlineData("zh-Hant", "2015年11月24日 17:40（EST）", "2015年11月24日", "17:40（EST）", "2015年11月24日", "11月24日")]
    public void A_day_and_time_are_written_as_their_reader_writes_them(string tag, string full, string day, string time, string inLists, string underMonth)
    {
        var date = Sites.Wording(tag, "America/New_York").Date(Afternoon);
        date.ShouldBe(new DateView("2015-11-24T17:40:00-05:00", full, day, time, inLists) { WithinMonth = underMonth });
    }

    [Theory]
    [InlineData("en", "March 5, 2024")]
    [InlineData("ko", "2024년 3월 5일")]
    [InlineData("zh-Hans", "2024年3月5日")]
    [InlineData("zh-Hant", "2024年3月5日")]
    public void A_day_without_a_time_gets_none(string tag, string day)
    {
        var date = Sites.Wording(tag).Date(new When(new DateOnly(2024, 3, 5)));
        (date.Machine, date.Full, date.Day, date.Time).ShouldBe(("2024-03-05", day, day, null));
    }

    [Theory]
    [InlineData("en", "12:05 AM KST", "12:00 PM KST", "6:40 AM KST")]
    [InlineData("ko", "오전 12:05 (KST)", "오후 12:00 (KST)", "오전 6:40 (KST)")]
    [InlineData("zh-Hans", "00:05（KST）", "12:00（KST）", "06:40（KST）")]
    [InlineData("zh-Hant", "00:05（KST）", "12:00（KST）", "06:40（KST）")]
    public void Trap_9_no_weekday_no_English_PM_in_Korean_and_no_dawn_in_Taiwan(string tag, string midnight, string noon, string dawn)
    {
        string? At(int hour, int minute) => Sites.Wording(tag)
            .Date(new When(new DateOnly(2024, 3, 5), new TimeOnly(hour, minute), TimeSpan.FromHours(9))).Time;
        (At(0, 5), At(12, 0), At(6, 40)).ShouldBe((midnight, noon, dawn));
    }

    [Theory]
    [InlineData("America/New_York", "2015-07-01T12:00:00-04:00", "12:00 PM EDT")]
    [InlineData("America/New_York", "2015-07-01T12:00:00-05:00", "12:00 PM GMT-5")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00-05:00", "5:40 PM GMT-5")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00+05:30", "5:40 PM GMT+5:30")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00-03:30", "5:40 PM GMT-3:30")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00+00:00", "5:40 PM GMT")]
    [InlineData("America/Montevideo", "2015-11-24T17:40:00-03:00", "5:40 PM GMT-3")]
    [InlineData("UTC", "2015-11-24T17:40:00+00:00", "5:40 PM UTC")]
    public void The_zone_has_its_abbreviation_only_where_the_offset_is_its_own_at_that_moment(string zone, string written, string time)
    {
        var moment = DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
        var when = new When(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset);
        Sites.Wording("en", zone).Date(when).Time.ShouldBe(time);
    }

    [Theory]
    [InlineData("en", "November 2024", "2024")]
    [InlineData("ko", "2024년 11월", "2024년")]
    [InlineData("zh-Hans", "2024年11月", "2024年")]
    [InlineData("zh-Hant", "2024年11月", "2024年")]
    public void Months_and_years_stand_alone(string tag, string month, string year)
    {
        var wording = Sites.Wording(tag);
        (wording.Month(2024, 11), wording.Year(2024)).ShouldBe((month, year));
    }

    [Theory]
    [InlineData("en", "Embargoed until November 24, 2015, 5:40 PM (EST)")]
    [InlineData("ko", "엠바고: 2015년 11월 24일 오후 5:40(EST) 이후 보도 가능")]
    [InlineData("zh-Hans", "解禁时间：2015年11月24日 17:40（EST），此前请勿发布")]
    [InlineData("zh-Hant", "解禁時間：2015年11月24日 17:40（EST），此前請勿發布")]
    public void An_embargo_names_its_zone_once(string tag, string sentence) =>
        Sites.Wording(tag, "America/New_York").Embargoed(Afternoon).ShouldBe(sentence);

    [Theory]
    [InlineData("en"), InlineData("ko"), InlineData("zh-Hans"), InlineData("zh-Hant")]
    public void Any_day_can_be_read_back(string tag)
    {
        var wording = Sites.Wording(tag);
        Prop.ForAll(Gen.Choose(DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber, new DateOnly(2199, 12, 31).DayNumber).ToArbitrary(), number =>
        {
            var day = DateOnly.FromDayNumber(number);
            ReadBack(wording.Day(day)).ShouldBe(day);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Sites.Wording("en", "America/New_York").Date(Afternoon).Full.ShouldBe("November 24, 2015, 5:40 PM EST");
            Sites.Wording("ko").Words.Organizations(12_000).ShouldBe("1만 2000개 단체");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DateOnly ReadBack(string day)
    {
        if (Regex.Match(day, "^([0-9]+)[년年] ?([0-9]+)[월月] ?([0-9]+)[일日]$") is { Success: true } found)
            return new(Part(1), Part(2), Part(3));
        return DateOnly.ParseExact(day, "MMMM d, yyyy", CultureInfo.InvariantCulture);
        int Part(int group) => int.Parse(found.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }
}
