using Publish.Model;
using Shouldly;
using Xunit;
using static Publish.Tests.Engine.Linking.SmallNewsroom;

namespace Publish.Tests.Engine.Linking;

public class NeighboursTests
{
    [Fact]
    public void More_reading_is_the_nearest_of_the_other_kind_on_both_sides()
    {
        var site = SiteOf(
            Release("before", "2024-01-01"),
            Letter("between", "2024-01-02"),
            Letter("this", "2024-01-03"),
            Release("after", "2024-01-04"),
            Release("later", "2024-01-05")
        );
        MoreReading(site, "letters/2024-01-03-this").ShouldBe(["after", "before"]);
    }

    [Fact]
    public void Its_own_kind_fills_the_places_that_are_left()
    {
        var site = SiteOf(Letter("before", "2024-01-01"), Letter("this", "2024-01-02"), Release("after", "2024-01-03"));
        MoreReading(site, "letters/2024-01-02-this").ShouldBe(["after", "before"]);
    }

    [Fact]
    public void A_document_alone_has_nothing_to_read_on() =>
        MoreReading(SiteOf(Letter("this", "2024-01-02")), "letters/2024-01-02-this").ShouldBeEmpty();

    private static string[] MoreReading(Site site, string id) =>
        [.. site.MoreReading[id].Select(document => document.Slug)];
}
