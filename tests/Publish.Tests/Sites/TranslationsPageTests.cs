using Publish.Tests.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Those who work here see on the site itself where every translation stands.</summary>
public sealed class TranslationsPageTests
{
    [Fact]
    public Task Every_document_stands_there_in_every_language() =>
        Newsroom.Builds(site =>
        {
            var page = site.Page("/ko/translations/");
            page.Heading.ShouldBe("번역 현황");
            page.Texts("thead th").ShouldBe(["English", "한국어", "简体中文"]);
            page.Texts("tbody:nth-of-type(1) td").ShouldBe(["4건 중 4건 최신", "4건 중 1건 최신", "4건 중 0건 최신"]);
            page.Texts("tbody:nth-of-type(2) :is(th, td)")
                .ShouldBe(["내일 2024. 3. 8.", "원문", "원문 변경(1개 문단)", "번역 없음"]);
            page.Texts("tbody:nth-of-type(3) :is(th, td)")
                .ShouldBe(["송환에 관하여 2024. 3. 5.", "원문", "최신", "번역 없음"]);
            page.Texts("tbody:nth-of-type(5) :is(th, td)").ShouldBe(["소개", "원문", "원문 대조 안 됨", "번역 없음"]);
            page.LangOf("简体中文").ShouldBe("zh-Hans");
        });

    [Fact]
    public Task What_is_there_can_be_opened_and_what_is_not_cannot() =>
        Newsroom.Builds(site =>
        {
            var cells = site.Page("/translations/").Dom.QuerySelectorAll("tbody:nth-of-type(2) td");
            cells
                .Select(cell => cell.QuerySelector("a")?.GetAttribute("href"))
                .ShouldBe(["/letters/2024/03/08/tomorrow/", "/ko/letters/2024/03/08/tomorrow/", null]);
            cells.Select(cell => cell.QuerySelector("a")?.GetAttribute("hreflang")).ShouldBe([null, "ko", null]);
        });

    [Fact]
    public Task A_document_without_the_readers_language_leads_to_the_one_it_has() =>
        Newsroom.Builds(site =>
        {
            var title = site.Page("/ko/translations/").One("tbody:nth-of-type(4) th a");
            SitePage.Words(title).ShouldBe("On wages");
            title.GetAttribute("hreflang").ShouldBe("en");
            title.QuerySelector("[lang=en]").ShouldNotBeNull();
        });

    [Fact]
    public Task Search_engines_pass_it_over() =>
        Newsroom.Builds(site =>
        {
            site.Page("/translations/").Meta("robots").ShouldBe("noindex");
            site.Text("/sitemap.xml").ShouldNotContain("translations");
        });

    [Fact]
    public Task It_says_nothing_of_what_is_held_back() =>
        Newsroom.At("2024-03-07T00:00Z").Builds(site => site.Page("/translations/").Html.ShouldNotContain("omorrow"));

    [Fact]
    public Task A_draft_is_no_translation_yet_but_those_who_preview_it_see_that_it_is_one() =>
        Newsroom
            .WithDrafts()
            .Builds(site =>
                site.Page("/translations/")
                    .Texts("tbody:nth-of-type(4) td")
                    .ShouldBe(["Original", "DRAFT", "No translation"])
            );

    [Fact]
    public Task A_site_that_does_not_ask_for_it_has_none() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---

                Nobody was asked.
                """
            )
            .Builds(site => site.ShouldNotHave("/translations/"));

    private static ASite Newsroom { get; } =
        ASite.With(
            $"""
            -- site.yml --
            title: Press
            url: https://www.example.org
            languages: [en, ko, zh-Hans]
            translations: true
            -- pages/about/en.md --
            ---
            title: About
            ---

            Who we are.
            -- pages/about/ko.md --
            ---
            title: 소개
            ---

            우리는 누구인가.
            -- letters/2024-03-01-wages/en.md --
            ---
            title: On wages
            ---

            Pay them.
            -- letters/2024-03-01-wages/ko.md --
            ---
            title: 임금에 관하여
            draft: true
            ---

            임금을 지급하라.
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---

            Nobody was asked.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 관하여
            follows: "{Marks.Of("Nobody was asked.")}"
            ---

            아무도 묻지 않았다.
            -- letters/2024-03-08-tomorrow/document.yml --
            embargo: 2024-03-08T09:00+00:00
            -- letters/2024-03-08-tomorrow/en.md --
            ---
            title: Tomorrow
            ---

            It was announced.
            -- letters/2024-03-08-tomorrow/ko.md --
            ---
            title: 내일
            follows: "{Marks.Of("It is announced.", front: "title: Tomorrow")}"
            ---

            발표되었다.
            """
        );
}
