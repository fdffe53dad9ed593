using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A long list has pages and years, each document on one page, newest first.</summary>
public sealed class ListPagingTests
{
    private static readonly string Many = string.Concat(
        Enumerable
            .Range(1, 41)
            .Select(number =>
                $"""
                    -- letters/{2021 + (number / 20)}-{1 + (number % 12):D2}-{1
                        + (number % 27):D2}-letter-{number}/en.md --
                    ---
                    title: Letter {number}
                    ---

                    """
            )
    );

    [Fact]
    public Task A_list_has_twenty_a_page() =>
        ASite
            .With(Many)
            .Builds(site =>
            {
                Titles(site.Page("/letters/")).Count.ShouldBe(20);
                Titles(site.Page("/letters/page/2/")).Count.ShouldBe(20);
                Titles(site.Page("/letters/page/3/")).Count.ShouldBe(1);
                site.ShouldNotHave("/letters/page/4/");
                site.ShouldNotHave("/letters/page/1/");
            });

    [Fact]
    public Task Each_stands_on_one_page_of_a_list_newest_first() =>
        ASite
            .With(Many)
            .Builds(site =>
            {
                var days = new[] { "/letters/", "/letters/page/2/", "/letters/page/3/" }
                    .SelectMany(page => site.Page(page).Dom.QuerySelectorAll("main ol time"))
                    .Select(time => time.GetAttribute("datetime")!)
                    .ToList();
                days.Count.ShouldBe(41);
                days.ShouldBe(days.OrderDescending(StringComparer.Ordinal));
            });

    [Fact]
    public Task Pages_of_a_list_say_where_they_are_and_lead_on() =>
        ASite
            .With(Many)
            .Builds(site =>
            {
                var page = site.Page("/ko/letters/page/2/");
                page.Labelled("페이지 이동")
                    .QuerySelectorAll("a")
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe([
                        "/ko/letters/",
                        "/ko/letters/",
                        "/ko/letters/page/2/",
                        "/ko/letters/page/3/",
                        "/ko/letters/page/3/",
                    ]);
                page.Text("main").ShouldContain("2/3쪽");
                page.One("[aria-current=page][href='/ko/letters/page/2/']").ShouldNotBeNull();
                page.Canonical.ShouldBe("https://www.example.org/ko/letters/page/2/");
                page.Title.ShouldContain("2쪽");
            });

    [Fact]
    public Task A_year_stands_on_one_page_and_is_led_to() =>
        ASite
            .With(Many)
            .Builds(site =>
            {
                site.Page("/letters/")
                    .Labelled("By year")
                    .QuerySelectorAll("a")
                    .Select(SitePage.Words)
                    .ShouldBe(["All", "2023", "2022", "2021"]);
                Titles(site.Page("/letters/2022/")).Count.ShouldBe(20);
                Titles(site.Page("/ko/letters/2021/")).Count.ShouldBe(19);
                site.ShouldNotHave("/letters/2024/");
                site.ShouldNotHave("/press-releases/2022/");
                site.Page("/ko/letters/2021/").Heading.ShouldBe("2021년 서한");
            });

    private static List<string> Titles(SitePage page) => [.. page.Texts("main a.title")];
}
