using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Localization;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public class DateTests
{
    private static readonly When Afternoon = new(
        new DateOnly(2015, 11, 24),
        new TimeOnly(17, 40),
        TimeSpan.FromHours(-5)
    );

    [Theory]
    [InlineData(
        "en",
        "November 24, 2015, 5:40 p.m. EST",
        "November 24, 2015",
        "5:40 p.m. EST",
        "Nov 24, 2015",
        "Nov 24"
    )]
    [InlineData(
        "ko",
        "2015년 11월 24일 오후 5:40(EST)",
        "2015년 11월 24일",
        "오후 5:40(EST)",
        "2015. 11. 24.",
        "11. 24."
    )]
    [InlineData(
        "zh-Hans",
        "2015年11月24日 17:40（EST）",
        "2015年11月24日",
        "17:40（EST）",
        "2015年11月24日",
        "11月24日"
    )]
    [InlineData(
        "zh-Hant",
        "2015年11月24日 17:40（EST）",
        "2015年11月24日",
        "17:40（EST）",
        "2015年11月24日",
        "11月24日"
    )]
    public void A_day_and_time_are_written_as_their_reader_writes_them(
        string tag,
        string full,
        string day,
        string time,
        string inLists,
        string underMonth
    )
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
    [InlineData("en", "midnight KST", "12:05 a.m. KST", "noon KST", "6:40 a.m. KST")]
    [InlineData("ko", "0시(한국시간)", "오전 12:05(한국시간)", "낮 12시(한국시간)", "오전 6:40(한국시간)")]
    [InlineData("zh-Hans", "00:00（韩国时间）", "00:05（韩国时间）", "12:00（韩国时间）", "06:40（韩国时间）")]
    [InlineData("zh-Hant", "00:00（韓國時間）", "00:05（韓國時間）", "12:00（韓國時間）", "06:40（韓國時間）")]
    public void Trap_9_no_weekday_no_English_PM_in_Korean_and_no_dawn_in_Taiwan(
        string tag,
        string midnight,
        string afterwards,
        string noon,
        string dawn
    )
    {
        string? At(int hour, int minute) =>
            Sites
                .Wording(tag)
                .Date(new When(new DateOnly(2024, 3, 5), new TimeOnly(hour, minute), TimeSpan.FromHours(9)))
                .Time;
        (At(0, 0), At(0, 5), At(12, 0), At(6, 40)).ShouldBe((midnight, afterwards, noon, dawn));
    }

    [Theory]
    [InlineData("America/New_York", "2015-07-01T12:00:00-04:00", "noon EDT")]
    [InlineData("America/New_York", "2015-07-01T12:00:00-05:00", "noon GMT-5")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00-05:00", "5:40 p.m. GMT-5")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00+05:30", "5:40 p.m. GMT+5:30")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00-03:30", "5:40 p.m. GMT-3:30")]
    [InlineData("Asia/Seoul", "2015-11-24T17:40:00+00:00", "5:40 p.m. GMT")]
    [InlineData("America/Montevideo", "2015-11-24T17:40:00-03:00", "5:40 p.m. Uruguay time")]
    [InlineData("UTC", "2015-11-24T17:40:00+00:00", "5:40 p.m. UTC")]
    public void The_zone_has_its_abbreviation_only_where_the_offset_is_its_own_at_that_moment(
        string zone,
        string written,
        string time
    )
    {
        var moment = DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
        var when = new When(
            DateOnly.FromDateTime(moment.DateTime),
            TimeOnly.FromDateTime(moment.DateTime),
            moment.Offset
        );
        Sites.Wording("en", zone).Date(when).Time.ShouldBe(time);
    }

    [Theory]
    [InlineData("en", "Suva", "10:00 a.m. Suva time", "10:00 a.m. KST")]
    [InlineData("ko", "수바", "오전 10:00(수바시간)", "오전 10:00(한국시간)")]
    [InlineData("zh-Hans", "苏瓦", "10:00（苏瓦时间）", "10:00（韩国时间）")]
    [InlineData("zh-Hant", "蘇瓦", "10:00（蘇瓦時間）", "10:00（韓國時間）")]
    public void A_time_that_the_sites_clocks_do_not_show_is_that_of_the_place_where_it_is_said(
        string tag,
        string place,
        string there,
        string here
    )
    {
        string? At(int offset) =>
            Sites
                .Wording(tag)
                .Date(new When(new DateOnly(2024, 11, 4), new TimeOnly(10, 0), TimeSpan.FromHours(offset)), place)
                .Time;
        (At(12), At(9)).ShouldBe((there, here));
    }

    [Fact]
    public void A_zone_is_called_what_the_site_calls_it_in_the_languages_in_which_it_does()
    {
        var wordings = new Wordings(
            new SiteSettings
            {
                Title = Localized.Everywhere("Example"),
                Url = "https://www.example.org",
                Languages = Sites.Four,
                TimeZone = "America/New_York",
                TimeZoneName = Localized.InEach<string>(
                    [new(Sites.Language("ko"), "미국 동부시간")],
                    Sites.Language("en")
                ),
            }
        );
        wordings[Sites.Language("ko")].Date(Afternoon).Time.ShouldBe("오후 5:40(미국 동부시간)");
        wordings[Sites.Language("en")].Date(Afternoon).Time.ShouldBe("5:40 p.m. EST");
        wordings[Sites.Language("zh-Hans")].Date(Afternoon).Time.ShouldBe("17:40（EST）");
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
    [InlineData("en", "Embargoed until November 24, 2015, 5:40 p.m. (EST)")]
    [InlineData("ko", "엠바고: 2015년 11월 24일 오후 5:40(EST) 이후 보도 가능")]
    [InlineData("zh-Hans", "解禁时间：2015年11月24日 17:40（EST），此前请勿发布")]
    [InlineData("zh-Hant", "解禁時間：2015年11月24日 17:40（EST），在此之前請勿發布")]
    public void An_embargo_names_its_zone_once(string tag, string sentence) =>
        Sites.Wording(tag, "America/New_York").Embargoed(Afternoon).ShouldBe(sentence);

    [Theory]
    [InlineData("en"), InlineData("ko"), InlineData("zh-Hans"), InlineData("zh-Hant")]
    public void Any_day_can_be_read_back(string tag)
    {
        var wording = Sites.Wording(tag);
        Prop.ForAll(
                Gen.Choose(DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber, new DateOnly(2199, 12, 31).DayNumber)
                    .ToArbitrary(),
                number =>
                {
                    var day = DateOnly.FromDayNumber(number);
                    ReadBack(wording.Day(day)).ShouldBe(day);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Sites.Wording("en", "America/New_York").Date(Afternoon).Full.ShouldBe("November 24, 2015, 5:40 p.m. EST");
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
