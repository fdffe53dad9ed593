using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Every part of a press release stands on its page in each language's own form.</summary>
public sealed class PressReleaseTests
{
    private const string Address = "/press-releases/2015/11/24/returns/";

    private const string InThree = """

        -- press-releases/2015-11-24-returns/en.md --
        ---
        title: End returns
        dateline: Seoul
        ---
        China should stop. “It must end,” she said.
        -- press-releases/2015-11-24-returns/ko.md --
        ---
        title: 송환 중단하라
        dateline: 서울
        ---
        중국은 멈춰야 한다.
        -- press-releases/2015-11-24-returns/zh-Hans.md --
        ---
        title: 停止遣返
        dateline: 首尔
        ---
        中国应当停止。
        """;

    [Fact]
    public Task The_dateline_stands_before_the_first_paragraph_in_three_forms() =>
        ASite
            .With(InThree)
            .Builds(site =>
            {
                site.Page(Address)
                    .Text("main p.dated")
                    .ShouldStartWith("(Seoul, November 24, 2015) – China should stop.");
                site.Page("/ko" + Address)
                    .Text("main p.dated")
                    .ShouldBe("(서울, 2015년 11월 24일) – 중국은 멈춰야 한다.");
                site.Page("/zh-hans" + Address).Text("main p.dated").ShouldBe("（首尔，2015年11月24日）中国应当停止。");
            });

    [Fact]
    public Task Without_a_place_there_is_no_dateline() =>
        ASite
            .With(
                """
                -- press-releases/2015-11-24-returns/en.md --
                ---
                title: End returns
                ---
                China should stop.
                """
            )
            .Builds(site => site.Page(Address).Texts("main p").ShouldContain("China should stop."));

    [Fact]
    public Task It_says_that_it_is_for_immediate_release() =>
        ASite
            .With(InThree)
            .Builds(site =>
            {
                site.Page(Address).Text("main").ShouldContain("For immediate release");
                site.Page("/ko" + Address).Text("main").ShouldContain("즉시 보도 가능");
                site.Page("/zh-hans" + Address).Text("main").ShouldContain("即时发布");
            });

    [Fact]
    public Task Contacts_stand_by_city_with_the_languages_that_each_speaks() =>
        ASite
            .With(
                """
                -- people.yml --
                kang: {name: {en: Kang Min-ji, ko: 강민지, zh-Hans: 姜敏智}, title: {en: Press Officer, ko: 언론 담당, zh-Hans: 新闻主任}, phone: +82 2-770-4721, languages: [ko, en]}
                -- press-releases/2015-11-24-returns/document.yml --
                contacts:
                  - {person: kang, city: {en: Seoul, ko: 서울, zh-Hans: 首尔}}
                  - {name: Jane Roe, city: {en: New York, ko: 뉴욕, zh-Hans: 纽约}, languages: [en, zh, fr], email: jane@example.org}
                  - {name: John Doe, city: {en: Seoul, ko: 서울, zh-Hans: 首尔}}
                """ + InThree
            )
            .Builds(site =>
            {
                SitePage
                    .Words(site.Page(Address).Part("Press contacts"))
                    .ShouldBe(
                        "Press contacts Seoul "
                            + "Kang Min-ji Press Officer Tel: +82 2-770-4721 Languages: Korean and English John Doe "
                            + "New York Jane Roe Email: jane@example.org Languages: English, Chinese, and French"
                    );
                SitePage
                    .Words(site.Page("/ko" + Address).Part("언론 문의"))
                    .ShouldContain("서울 강민지 언론 담당 전화: +82 2-770-4721 사용 언어: 한국어·영어");
                SitePage
                    .Words(site.Page("/zh-hans" + Address).Part("媒体联系人"))
                    .ShouldContain("语言：英语、中文和法语");
            });

    [Fact]
    public Task Notes_to_editors_stand_apart_from_the_text() =>
        ASite
            .With(
                """
                -- press-releases/2015-11-24-returns/en.md --
                ---
                title: End returns
                ---
                The text.

                ## Notes to editors

                The background.
                -- press-releases/2015-11-24-returns/ko.md --
                ---
                title: 송환 중단하라
                ---
                본문.

                ## 보도 참고 사항 {#notes-to-editors}

                배경.
                """
            )
            .Builds(site =>
            {
                SitePage
                    .Words(site.Page(Address).Part("Notes to editors"))
                    .ShouldBe("Notes to editors The background.");
                SitePage.Words(site.Page("/ko" + Address).Part("보도 참고 사항")).ShouldBe("보도 참고 사항 배경.");
                site.Page(Address).Text("main .text").ShouldBe("The text.");
            });

    [Fact]
    public Task The_image_has_its_words_in_each_language_and_its_measures() =>
        ASite
            .With(
                """
                -- press-releases/2015-11-24-returns/document.yml --
                image:
                  file: harbor.svg
                  alt: {en: A harbor, ko: 항구, zh-Hans: 港口}
                  caption: {en: The harbor of Busan., ko: 부산항., zh-Hans: 釜山港。}
                  credit: {en: Kim Min-ji, ko: 김민지, zh-Hans: 金敏智}
                -- press-releases/2015-11-24-returns/harbor.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>
                """ + InThree
            )
            .Builds(site =>
            {
                var image = site.Page(Address).One("main figure img");
                image.GetAttribute("src").ShouldBe(Address + "harbor.svg");
                image.GetAttribute("alt").ShouldBe("A harbor");
                (image.GetAttribute("width"), image.GetAttribute("height")).ShouldBe(("1200", "630"));
                site.Page(Address).Text("figcaption").ShouldBe("The harbor of Busan. Photo: Kim Min-ji");
                site.Page("/ko" + Address).Text("figcaption").ShouldBe("부산항. 사진: 김민지");
                site.Page("/zh-hans" + Address).Text("figcaption").ShouldBe("釜山港。摄影：金敏智");
                site.Page("/ko" + Address)
                    .Meta("og:image")
                    .ShouldBe("https://www.example.org" + Address + "harbor.svg");
            });

    [Fact]
    public Task It_is_news_for_machines() =>
        ASite
            .With(InThree)
            .Builds(site =>
            {
                var news = site.Page("/ko" + Address).JsonLd;
                news.GetProperty("@type").GetString().ShouldBe("NewsArticle");
                news.GetProperty("inLanguage").GetString().ShouldBe("ko");
                news.GetProperty("headline").GetString().ShouldBe("송환 중단하라");
                news.GetProperty("datePublished").GetString().ShouldBe("2015-11-24");
            });
}
