using NodaTime;
using Publish.Engine.Parse;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Parse;

public sealed class TimesTests
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Theory]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData("2024-03-05T10:00:00+09:00", "2024-03-05T10:00:00+09:00")]
    [InlineData("2024-03-05T10:00Z", "2024-03-05T10:00:00+00:00")]
    [InlineData("2024-03-05 10:00:30 -0300", "2024-03-05T10:00:30-03:00")]
    [InlineData("2024-01-05T10:00", "2024-01-05T10:00:00-05:00")]
    [InlineData("2024-07-05 10:00", "2024-07-05T10:00:00-04:00")]
    public void A_date_is_kept_as_written_and_without_an_offset_is_in_the_sites_zone(string text, string machine) =>
        Times.Parse(text, NewYork)!.Value.Machine.ShouldBe(machine);

    [Fact]
    public void An_hour_that_the_clocks_pass_over_or_repeat_has_an_offset_too()
    {
        Times.Parse("2024-03-10T02:30", NewYork).ShouldNotBeNull();
        Times.Parse("2024-11-03T01:30", NewYork)!.Value.Offset.ShouldBe(TimeSpan.FromHours(-4));
    }

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
    public void What_is_no_date_is_none(string text) => Times.Parse(text, NewYork).ShouldBeNull();
}
