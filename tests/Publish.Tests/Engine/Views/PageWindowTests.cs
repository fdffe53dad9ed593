using Publish.Engine.Views.Parts;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Views;

/// <summary>A page of a list names few others, however many there are.</summary>
public class PageWindowTests
{
    [Theory]
    [InlineData(1, 2, "1 2")]
    [InlineData(2, 7, "1 2 3 4 … 7")]
    [InlineData(4, 7, "1 2 3 4 5 6 7")]
    [InlineData(1, 258, "1 2 3 … 258")]
    [InlineData(5, 258, "1 2 3 4 5 6 7 … 258")]
    [InlineData(6, 258, "1 … 4 5 6 7 8 … 258")]
    [InlineData(254, 258, "1 … 252 253 254 255 256 257 258")]
    [InlineData(258, 258, "1 … 256 257 258")]
    public void The_first_the_last_and_the_neighbours_are_named(int current, int pages, string named) =>
        string.Join(' ', PageWindow.Of(current, pages).Select(one => (one.IsAfterGap ? "… " : "") + one.Number))
            .ShouldBe(named);

    [Fact]
    public void A_gap_hides_two_pages_at_least_and_no_page_names_more_than_nine()
    {
        foreach (var pages in Enumerable.Range(1, 40))
        foreach (var current in Enumerable.Range(1, pages))
        {
            var window = PageWindow.Of(current, pages).ToList();
            window.Count.ShouldBeLessThanOrEqualTo(9);
            window.Select(one => one.Number).ShouldContain(current);
            (window[0].Number, window[^1].Number).ShouldBe((1, pages));
            foreach (var (one, next) in window.Zip(window.Skip(1)))
                (next.Number - one.Number).ShouldBeInRange(next.IsAfterGap ? 3 : 1, next.IsAfterGap ? pages : 1);
        }
    }
}
