using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Lists show everything that is published, in the reader’s language or marked.</summary>
public sealed class ListTests
{
    private const string Mixed = """
        -- topics.yml --
        returns: {en: Returns, ko: 송환}
        empty: {en: Empty topic, ko: 빈 주제}
        -- regions.yml --
        asia: {name: {en: Asia, ko: 아시아}, countries: [KR, KP]}
        africa: {name: {en: Africa, ko: 아프리카}, countries: [KE]}
        -- letters/2024-03-05-returns/document.yml --
        topics: [returns]
        countries: [KP]
        to: [{name: {en: Wang Yi, ko: 왕이}, title: {en: Minister, ko: 부장}, location: {en: Beijing, ko: 베이징}}]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2024-03-20-english/document.yml --
        countries: [KR]
        -- letters/2024-03-20-english/en.md --
        ---
        title: English alone
        ---
        -- press-releases/2023-12-31-release/document.yml --
        topics: [returns]
        countries: [KP]
        language: ko
        -- press-releases/2023-12-31-release/ko.md --
        ---
        title: 한국어만
        dateline: 서울
        ---
        본문.
        """;

    [Fact]
    public Task Nothing_is_offered_that_opens_on_nothing() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                -- letters/2024-03-05-alone/en.md --
                ---
                title: A letter alone
                ---
                Text.
                """
            )
            .Builds(site =>
                (
                    from address in site.Addresses
                    from empty in site.Page(address).Dom.QuerySelectorAll("nav, ul, ol, dl, section, details")
                    where empty.QuerySelector("li, dt, p, form, svg, table, div, article, h2") is null
                    select $"{address} has {empty.OuterHtml}"
                ).ShouldBeEmpty()
            );

    [Fact]
    public Task Letters_stand_under_their_months() =>
        ASite
            .With(Mixed)
            .Builds(site =>
            {
                site.Page("/letters/").Texts("main h2").ShouldBe(["March 2024"]);
                site.Page("/ko/letters/").Texts("main h2").ShouldBe(["2024년 3월"]);
                site.Page("/zh-hans/letters/").Texts("main h2").ShouldBe(["2024年3月"]);
            });

    [Fact]
    public Task A_list_shows_what_is_not_translated_marked_with_its_language() =>
        ASite
            .With(Mixed)
            .Builds(site =>
            {
                var page = site.Page("/ko/letters/");
                Titles(page).ShouldBe(["English alone", "송환에 관하여"]);
                page.LangOf("English alone").ShouldBe("en");
                page.Text("main").ShouldMatch(@"English alone\(영어\)");
                page.LangOf("송환에 관하여").ShouldBe("ko");
                Titles(site.Page("/press-releases/")).ShouldBe(["한국어만"]);
                site.Page("/press-releases/").LangOf("한국어만").ShouldBe("ko");
                site.Page("/press-releases/").Text("main").ShouldMatch(@"한국어만 \(in Korean\)");
            });

    [Fact]
    public Task An_entry_says_to_whom_a_letter_is_and_from_where_a_release() =>
        ASite
            .With(Mixed)
            .Builds(site =>
            {
                site.Page("/letters/").Text("main").ShouldContain("On returns Letter To Wang Yi Beijing");
                site.Page("/ko/letters/").Text("main").ShouldContain("송환에 관하여 서한 부장 왕이 귀하 베이징");
                site.Page("/ko/press-releases/").Text("main").ShouldContain("한국어만 보도자료 서울");
            });

    [Fact]
    public Task Topics_countries_and_regions_have_lists_of_both_kinds() =>
        ASite
            .With(Mixed)
            .Builds(site =>
            {
                foreach (var list in new[] { "/topics/returns/", "/countries/kp/" })
                    Titles(site.Page("/ko" + list)).ShouldBe(["송환에 관하여", "한국어만"]);
                Titles(site.Page("/regions/asia/")).ShouldBe(["English alone", "On returns", "한국어만"]);
                site.Page("/ko/countries/kp/").Heading.ShouldBe("북한");
                site.ShouldNotHave("/regions/africa/");
            });

    [Theory]
    [InlineData("/letters/2024/", "/letters/")]
    [InlineData("/topics/returns/", "/topics/")]
    [InlineData("/countries/kp/", "/countries/")]
    [InlineData("/regions/asia/", "/countries/")]
    public Task The_menu_marks_the_section_that_a_list_is_a_part_of(string list, string section) =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en, ko]
                menu:
                  - {label: Letters, url: /letters/}
                  - {label: Topics, url: /topics/}
                  - {label: Countries, url: /countries/}

                """ + Mixed
            )
            .Builds(site =>
                site.Page("/ko" + list)
                    .Dom.QuerySelectorAll("header a[aria-current=true]")
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(["/ko" + section])
            );

    [Fact]
    public Task The_indexes_count_and_name_in_the_readers_language() =>
        ASite
            .With(Mixed)
            .Builds(site =>
            {
                site.Page("/ko/topics/").Texts("main li").ShouldBe(["송환 2"]);
                site.Page("/ko/countries/").Texts("main li").ShouldBe(["북한 2", "한국 1"]);
                site.Page("/countries/").Texts("main h2").ShouldBe(["Asia"]);
            });

    [Fact]
    public Task A_feed_is_named_after_its_list_and_its_language() =>
        ASite
            .With(Mixed)
            .Builds(site =>
            {
                site.Page("/letters/").Text("main .feed a").ShouldBe("Atom feed: Letters (English)");
                site.Page("/ko/letters/").Text("main .feed a").ShouldBe("Atom 피드: 서한(한국어)");
                site.Page("/zh-hans/letters/").Text("main .feed a").ShouldBe("Atom订阅源：信函（简体中文）");
            });

    [Fact]
    public Task A_list_without_documents_says_so() =>
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
                site.Page("/ko/press-releases/").Text("main").ShouldContain("아직 게시된 글이 없습니다");
                site.Page("/ko/corrections/").Text("main").ShouldContain("바로잡을 내용이 없습니다.");
            });

    [Fact]
    public Task Home_shows_its_own_texts_first_and_says_what_is_not_translated() =>
        ASite
            .With(Mixed)
            .Builds(site =>
            {
                site.Page("/ko/").Texts("main article h2").ShouldBe(["송환에 관하여", "한국어만", "English alone"]);
                site.Page("/ko/").Text("main .others h2").ShouldBe("다른 언어로 된 글");
                site.Page("/ko/").Text("main").ShouldContain("아직 한국어판이 없어 영어판으로 보여 드립니다.");
                site.Page("/").Text("main").ShouldContain("Not yet available in English; shown in Korean.");
                site.Page("/zh-hans/").Text("main").ShouldContain("尚无简体中文版，以英文显示。");
                site.Page("/ko/").LangOf("아직 한국어판이 없어 영어판으로 보여 드립니다.").ShouldBe("ko");
            });

    [Fact]
    public Task Standing_pages_are_in_no_list() =>
        ASite
            .With(
                """
                -- pages/about/en.md --
                ---
                title: About us
                ---
                """
            )
            .Builds(site =>
                site.Addresses.Where(address =>
                        address != "/about/" && site.Page(address).Text("main").Contains("About us")
                    )
                    .ShouldBeEmpty()
            );

    [Fact]
    public Task Each_list_is_described_by_what_it_holds() =>
        ASite
            .With(
                """
                -- topics.yml --
                wages: {en: Wages, ko: 임금, zh-Hans: 工资}
                -- letters/2024-03-05-returns/document.yml --
                topics: [wages]
                countries: [KR]
                corrections: [{date: 2024-05-01, text: A date.}]
                -- letters/2023-11-02-crews/en.md --
                ---
                title: On crews
                ---
                """
            )
            .Builds(site =>
            {
                site.Page("/letters/")
                    .Meta("description")
                    .ShouldBe("Letters, Example: 2 texts, November 2023 to March 2024.");
                site.Page("/ko/letters/")
                    .Meta("description")
                    .ShouldBe("서한(Example): 2023년 11월부터 2024년 3월까지 글 2편.");
                site.Page("/zh-hans/letters/2024/")
                    .Meta("description")
                    .ShouldBe("2024年信函（Example）：2024年3月，共1篇。");
                site.Page("/ko/topics/").Meta("description").ShouldBe("주제(Example): 임금.");
                site.Page("/countries/kr/")
                    .Meta("og:description")
                    .ShouldBe("South Korea, Example: 1 text, March 2024.");
                site.Page("/corrections/").Meta("description").ShouldBe("Corrections, Example: May 2024.");
                site.Page("/press-releases/")
                    .Meta("description")
                    .ShouldBeNull("It holds nothing, and the site says nothing of itself.");
            });

    private static List<string> Titles(SitePage page) => [.. page.Texts("main a.title")];
}
