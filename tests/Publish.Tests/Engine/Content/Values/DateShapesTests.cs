using System.Globalization;
using NodaTime;
using Publish.Engine.Content.Values;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Content.Values;

public sealed class DateShapesTests
{
    private static readonly DateTimeZone NewYork = TimeZones.Find("America/New_York")!;

    [Theory]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData("2024-03-05T10:00:00+09:00", "2024-03-05T10:00:00+09:00")]
    [InlineData("2024-03-05T10:00Z", "2024-03-05T10:00:00+00:00")]
    [InlineData("2024-03-05 10:00:30 -0300", "2024-03-05T10:00:30-03:00")]
    [InlineData("2024-01-05T10:00", "2024-01-05T10:00:00-05:00")]
    [InlineData("2024-07-05 10:00", "2024-07-05T10:00:00-04:00")]
    public void A_date_is_kept_as_written_and_without_an_offset_is_in_the_sites_zone(string text, string machine) =>
        DateShapes.Parse(text, NewYork)!.Value.When.Machine.ShouldBe(machine);

    [Fact]
    public void An_hour_that_the_clocks_pass_over_may_mean_the_hour_before_or_after()
    {
        var skipped = DateShapes.Parse("2024-03-10T02:30", NewYork)!.Value;
        (skipped.Exists, skipped.When.Machine, skipped.Other!.Value.Machine).ShouldBe(
            (false, "2024-03-10T01:30:00-05:00", "2024-03-10T03:30:00-04:00")
        );
    }

    [Fact]
    public void An_hour_that_the_clocks_repeat_is_the_first_and_may_be_the_second()
    {
        var twice = DateShapes.Parse("2024-11-03T01:30", NewYork)!.Value;
        (twice.Exists, twice.When.Machine, twice.Other!.Value.Machine).ShouldBe(
            (true, "2024-11-03T01:30:00-04:00", "2024-11-03T01:30:00-05:00")
        );
    }

    [Theory]
    [InlineData("2015-11-24", "America/New_York", "2015-11-24T05:00:00Z")]
    [InlineData("2015-11-24", "Asia/Seoul", "2015-11-23T15:00:00Z")]
    [InlineData("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z")]
    public void A_bare_day_begins_when_it_does_in_the_sites_zone(string day, string zone, string instant) =>
        DateShapes
            .Parse(day, TimeZones.Find(zone))!
            .Value.When.Instant.ShouldBe(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1907-05-01")]
    [InlineData("1907-05-01T10:00")]
    public void A_time_before_there_were_zones_is_one_too(string text) =>
        DateShapes
            .Parse(text, TimeZones.Find("Asia/Seoul"))!
            .Value.When.Instant.Offset.ShouldBe(new TimeSpan(8, 28, 0));

    [Theory]
    [InlineData("2024-06-01T09:00", null)]
    [InlineData("2024-06-01T09:00+09:00", "2024-06-01T09:00:00+09:00")]
    public void An_embargo_in_a_zone_that_nobody_knows_names_a_moment_only_with_its_offset(
        string text,
        string? moment
    ) =>
        DateShapes
            .EmbargoOf(text, null)
            .ShouldBe(moment is null ? null : DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("5 March 2024")]
    [InlineData("2024-02-30")]
    [InlineData("2024-3-5")]
    [InlineData("2024-03-05T25:00")]
    [InlineData("2024-03-05T10:00+25:00")]
    [InlineData("2024-03-05T10:00:00+")]
    [InlineData("2024-03-05T")]
    [InlineData("0001-01-01T00:00+09:00")]
    [InlineData("9999-12-31T23:59-09:00")]
    [InlineData("२०२४-०३-०५")]
    public void What_is_no_date_is_none(string text) => DateShapes.Parse(text, NewYork).ShouldBeNull();
}
