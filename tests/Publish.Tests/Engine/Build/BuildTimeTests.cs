using Publish.Engine.Build;
using Publish.Engine.Content.Values;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Build;

public sealed class BuildTimeTests
{
    [Theory]
    [InlineData("2024-03-05", "2024-03-04T15:00:00Z")]
    [InlineData("2024-03-05T09:00", "2024-03-05T00:00:00Z")]
    [InlineData("2024-03-05 09:00", "2024-03-05T00:00:00Z")]
    [InlineData("2024-03-05T09:00Z", "2024-03-05T09:00:00Z")]
    [InlineData("2024-03-05T09:00:30-05:00", "2024-03-05T14:00:30Z")]
    [InlineData("1709629200", "2024-03-05T09:00:00Z")]
    public void A_moment_without_an_offset_is_in_the_sites_zone(string written, string instant)
    {
        BuildTime.TryParse(written, out var moment).ShouldBeTrue();
        moment
            .In(TimeZones.Find("Asia/Seoul"))
            .ShouldBe(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(
        "2016-03-13T02:30",
        "There is no 2016-03-13T02:30:00 in America/New_York",
        "2016-03-13T01:30:00-05:00 or 2016-03-13T03:30:00-04:00"
    )]
    [InlineData(
        "2016-11-06T01:30",
        "2016-11-06T01:30:00 comes twice in America/New_York",
        "2016-11-06T01:30:00-04:00 or 2016-11-06T01:30:00-05:00"
    )]
    public void A_moment_that_is_none_or_two_is_answered_with_both(string written, string what, string both)
    {
        BuildTime.TryParse(written, out var moment).ShouldBeTrue();
        var said = Should.Throw<UnclearBuildTimeException>(() => moment.In(TimeZones.Find("America/New_York"))).Message;
        said.ShouldContain(what);
        said.ShouldContain(both);
    }

    [Fact]
    public void A_day_begins_when_it_does_also_where_the_clocks_pass_over_midnight()
    {
        BuildTime.TryParse("2018-11-04", out var moment).ShouldBeTrue();
        moment
            .In(TimeZones.Find("America/Sao_Paulo"))
            .ShouldBe(new DateTimeOffset(2018, 11, 4, 3, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Where_no_zone_is_known_it_is_the_earliest_that_may_be_meant()
    {
        BuildTime.TryParse("2024-06-01T09:00", out var moment).ShouldBeTrue();
        moment.In(null).ShouldBe(new DateTimeOffset(2024, 5, 31, 19, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2024-13-05")]
    [InlineData("05/03/2024")]
    [InlineData("-5")]
    public void What_is_no_moment_is_not_taken_for_one(string written) =>
        BuildTime.TryParse(written, out _).ShouldBeFalse();
}
