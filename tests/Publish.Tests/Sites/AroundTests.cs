using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>What leads on from a document: places, topics, its neighbours in time, and what others read.</summary>
public sealed class AroundTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Site = """
        -- topics.yml --
        wages: {en: Wages, ko: 임금}
        returns: {en: Returns, ko: 송환}
        -- regions.yml --
        asia: {name: {en: Asia, ko: 아시아}, countries: [KR, KP, CN]}
        europe: {name: {en: Europe, ko: 유럽}, countries: [CH]}
        -- letters/2024-03-05-returns/document.yml --
        topics: [returns, wages]
        countries: [US, KP, CN]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2024-02-01-letter-before/en.md --
        ---
        title: Letter before
        ---
        -- press-releases/2024-01-01-release-before/en.md --
        ---
        title: Release before
        ---
        -- letters/2024-04-01-letter-after/en.md --
        ---
        title: Letter after
        ---
        -- press-releases/2024-05-01-release-after/en.md --
        ---
        title: Release after
        ---

        """;

    private const string Viewed = """
        -- most-viewed.yml --
        - press-releases/2024-05-01-release-after
        - letters/2024-03-05-returns
        """;

    [Fact]
    public Task A_document_is_in_the_regions_of_its_countries() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                Links(site.Page(Address), "Region / Country")
                    .ShouldBe([
                        "Asia /regions/asia/",
                        "North Korea /countries/kp/",
                        "China /countries/cn/",
                        "United States /countries/us/",
                    ]);
                Links(site.Page("/ko" + Address), "지역·국가")
                    .ShouldBe([
                        "아시아 /ko/regions/asia/",
                        "북한 /ko/countries/kp/",
                        "중국 /ko/countries/cn/",
                        "미국 /ko/countries/us/",
                    ]);
            });

    [Fact]
    public Task Topics_are_links_in_the_sites_order() =>
        ASite
            .With(Site)
            .Builds(site =>
                Links(site.Page("/ko" + Address), "주제")
                    .ShouldBe(["임금 /ko/topics/wages/", "송환 /ko/topics/returns/"])
            );

    [Fact]
    public Task More_reading_is_the_nearest_in_time_of_another_kind() =>
        ASite
            .With(Site)
            .Builds(site =>
                Titles(site.Page(Address), "More reading")
                    .ShouldBe(["Release after", "Release before"], ignoreOrder: true)
            );

    [Fact]
    public Task Most_viewed_stands_on_home_and_lists_in_the_order_given() =>
        ASite
            .With(Site + Viewed)
            .Builds(site =>
            {
                Titles(site.Page("/"), "Most viewed").ShouldBe(["Release after", "On returns"]);
                Titles(site.Page("/ko/letters/"), "많이 본 글").ShouldBe(["Release after", "송환에 관하여"]);
                site.Page("/ko/letters/").LangOf("Release after").ShouldBe("en");
                site.Page(Address).HasPart("Most viewed").ShouldBeFalse();
            });

    [Fact]
    public Task Most_viewed_stands_on_documents_too_where_the_site_says_everywhere() =>
        ASite
            .With(
                Site
                    + Viewed
                    + """

                    -- site.yml --
                    url: https://www.example.org
                    title: Example
                    languages: [en, ko]
                    time-zone: Asia/Seoul
                    most-viewed: everywhere
                    """
            )
            .Builds(site => Titles(site.Page(Address), "Most viewed").ShouldBe(["Release after", "On returns"]));

    [Fact]
    public Task Home_leads_to_all_of_each_kind_that_there_is() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
            {
                site.Page("/").Text("main").ShouldContain("All letters");
                site.Page("/").Text("main").ShouldNotContain("All press releases");
            });

    [Fact]
    public Task Without_a_list_of_the_most_viewed_there_is_no_block() =>
        ASite
            .With(Site)
            .Builds(site =>
                site.Addresses.Where(address =>
                        site.Page(address).HasPart("Most viewed") || site.Page(address).HasPart("많이 본 글")
                    )
                    .ShouldBeEmpty()
            );

    private static IEnumerable<string> Links(SitePage page, string heading) =>
        page.Part(heading).QuerySelectorAll("a").Select(link => $"{SitePage.Words(link)} {link.GetAttribute("href")}");

    private static IEnumerable<string> Titles(SitePage page, string heading) =>
        page.Part(heading).QuerySelectorAll("a").Select(SitePage.Words);
}
