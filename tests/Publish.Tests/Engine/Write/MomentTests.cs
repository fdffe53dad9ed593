using Publish.Engine.Write;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Write;

public sealed class MomentTests
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
        Moment.TryParse(written, out var moment).ShouldBeTrue();
        moment.In("Asia/Seoul").ShouldBe(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2024-13-05")]
    [InlineData("05/03/2024")]
    [InlineData("-5")]
    public void What_is_no_moment_is_not_taken_for_one(string written) => Moment.TryParse(written, out _).ShouldBeFalse();
}
