using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Where things stand, and that what has moved is still found.</summary>
public sealed class AddressTests
{
    [Fact]
    public Task The_first_language_has_no_prefix_and_others_have_theirs_in_lower_case() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/zh-Hans.md --
                ---
                title: 关于遣返
                ---
                正文。
                """
            )
            .Builds(site =>
            {
                site.ShouldHave("/letters/2024/03/05/returns/");
                site.ShouldHave("/zh-hans/letters/2024/03/05/returns/");
                site.ShouldNotHave("/en/letters/2024/03/05/returns/");
                site.ShouldHave("/zh-hans/");
            });

    [Fact]
    public Task The_first_language_may_be_Korean() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: 예시
                languages: [ko, en]
                time-zone: Asia/Seoul
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                본문.
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
            {
                site.Page("/").Lang.ShouldBe("ko");
                site.Page("/letters/2024/03/05/returns/").Lang.ShouldBe("ko");
                site.Page("/en/letters/2024/03/05/returns/")
                    .Alternates.Last()
                    .ShouldBe(("x-default", "https://www.example.org/letters/2024/03/05/returns/"));
            });

    [Fact]
    public Task A_slug_changes_the_last_part_in_every_language() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                slug: open-letter
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                site.ShouldHave("/letters/2024/03/05/open-letter/");
                site.ShouldHave("/ko/letters/2024/03/05/open-letter/");
                site.ShouldNotHave("/letters/2024/03/05/returns/");
            });

    [Fact]
    public Task A_language_may_have_a_slug_of_its_own_and_is_linked_there() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                slug: 강제송환
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                site.ShouldHave("/ko/letters/2024/03/05/강제송환/");
                site.ShouldNotHave("/ko/letters/2024/03/05/returns/");
                var href = "/ko/letters/2024/03/05/%EA%B0%95%EC%A0%9C%EC%86%A1%ED%99%98/";
                site.Page("/letters/2024/03/05/returns/")
                    .Labelled("Available in")
                    .QuerySelector("a")!
                    .GetAttribute("href")
                    .ShouldBe(href);
                site.Page("/letters/2024/03/05/returns/")
                    .Alternates.ShouldContain(("ko", "https://www.example.org" + href));
            });

    [Fact]
    public Task Old_addresses_lead_to_the_source_and_a_languages_own_to_that_language() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                language: ko
                aliases: [/old/returns.html, /node/17]
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                본문.
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                aliases: [/english/17]
                ---
                """
            )
            .Builds(site =>
            {
                var redirects = site.Text("/_redirects").Split('\n');
                redirects.ShouldContain("/old/returns.html /ko/letters/2024/03/05/returns/ 301");
                redirects.ShouldContain("/node/17 /ko/letters/2024/03/05/returns/ 301");
                redirects.ShouldContain("/english/17 /letters/2024/03/05/returns/ 301");
            });

    [Fact]
    public Task A_standing_page_is_below_the_root_of_its_language() =>
        ASite
            .With(
                """
                -- pages/about/en.md --
                ---
                title: About us
                ---
                -- pages/about/ko.md --
                ---
                title: 소개
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                site.Page("/about/").Heading.ShouldBe("About us");
                site.Page("/ko/about/").Heading.ShouldBe("소개");
                site.ShouldNotHave("/zh-hans/about/");
            });

    [Fact]
    public Task The_date_in_an_address_is_the_folders() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                date: 2024-03-04T23:30:00-05:00
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
            {
                site.Page("/letters/2024/03/05/returns/")
                    .One("main time")
                    .GetAttribute("datetime")
                    .ShouldBe("2024-03-04T23:30:00-05:00");
                site.Diagnostics.ShouldHaveSingleItem()
                    .Rule.Severity.ShouldBe(Publish.Engine.Diagnostics.Severity.Warning);
            });

    [Fact]
    public Task A_menu_leads_within_the_readers_language_or_to_what_they_are_shown_instead() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en, ko]
                time-zone: Asia/Seoul
                menu:
                  - {label: {en: Letters, ko: 서한}, url: /letters/}
                  - {label: {en: About, ko: 소개}, url: /about/}
                  - {label: Elsewhere, url: "https://elsewhere.example/"}
                -- pages/about/en.md --
                ---
                title: About us
                ---
                """
            )
            .Builds(site =>
            {
                var links = site.Page("/ko/").Labelled("메뉴").QuerySelectorAll("a").Take(3).ToList();
                links
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(["/ko/letters/", "/about/", "https://elsewhere.example/"]);
                links[0].TextContent.ShouldBe("서한");
                links[1].GetAttribute("hreflang").ShouldBe("en");
            });

    [Fact]
    public Task Another_base_address_stands_in_everything_absolute() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .StandingAt("https://staging.example.net")
            .Builds(site =>
            {
                site.Page("/letters/2024/03/05/returns/")
                    .Canonical.ShouldBe("https://staging.example.net/letters/2024/03/05/returns/");
                site.ShouldNotSay("//www.example.org");
            });
}
