using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>What a page says of itself to those that only read its head, and what stands around every page.</summary>
public sealed class HeadTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 예시, zh-Hans: 示例}
        description: {en: We write., ko: 씁니다.}
        languages: [en, ko, zh-Hans]
        time-zone: Asia/Seoul
        organization: {legal-name: Example Inc., address: {en: [1 Long Street, Seoul], ko: [서울, 긴길 1]}, phone: [+82 2-770-4721], registration: {en: Registered 17., ko: 등록 17.}}
        footer-menu: [{label: {en: Corrections, ko: 정정}, url: /corrections/}]
        social: [{name: Mastodon, url: "https://social.example/@example"}]
        donate: {url: "https://pay.example.net/", currency: KRW, amounts: [50000, 100000], other: true, note: {en: Thank you., ko: 감사합니다.}}
        newsletter: {provider: netlify}
        -- letters/2024-03-05-returns/document.yml --
        updated: 2024-03-09
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        description: What was asked.
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        첫 문장이다. 다음 문장이다.
        """;

    [Fact]
    public Task Titles_name_the_site_in_the_readers_language() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Page(Address).Title.ShouldBe("On returns | Example");
                site.Page("/ko" + Address).Title.ShouldBe("송환에 관하여 | 예시");
                site.Page("/ko/").Title.ShouldBe("예시");
                site.Page("/ko/letters/").Title.ShouldBe("서한 | 예시");
            });

    [Fact]
    public Task A_description_is_the_writers_or_the_texts_beginning() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Page(Address).Meta("description").ShouldBe("What was asked.");
                site.Page("/ko" + Address).Meta("description").ShouldStartWith("첫 문장이다.");
                site.Page("/ko/").Meta("description").ShouldBe("씁니다.");
            });

    [Fact]
    public Task Cards_have_the_page_and_its_languages() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var page = site.Page("/ko" + Address);
                (page.Meta("og:type"), page.Meta("og:title"), page.Meta("og:site_name")).ShouldBe(
                    ("article", "송환에 관하여", "예시")
                );
                page.Meta("og:url").ShouldBe(page.Canonical);
                (page.Meta("og:locale"), page.Meta("og:locale:alternate")).ShouldBe(("ko_KR", "en_US"));
                (page.Meta("article:published_time"), page.Meta("article:modified_time")).ShouldBe(
                    ("2024-03-05", "2024-03-09")
                );
            });

    [Fact]
    public Task A_letter_is_an_article_of_its_organisation_for_machines() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var data = site.Page("/ko" + Address).JsonLd;
                data.GetProperty("@type").GetString().ShouldBe("Article");
                data.GetProperty("author")[0].GetProperty("name").GetString().ShouldBe("예시");
                data.GetProperty("publisher")[0].GetProperty("name").GetString().ShouldBe("Example Inc.");
                data.GetProperty("url").GetString().ShouldBe(site.Page("/ko" + Address).Canonical);
            });

    [Fact]
    public Task Every_page_can_be_skipped_into_and_has_one_heading() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                foreach (var address in site.Addresses)
                {
                    var page = site.Page(address);
                    page.Dom.QuerySelectorAll("h1").ShouldHaveSingleItem(address);
                    page.One("body a").GetAttribute("href").ShouldBe("#" + page.One("main").Id);
                }
            });

    [Fact]
    public Task The_foot_has_menu_social_links_law_and_the_year_of_the_build_in_the_sites_zone() =>
        ASite
            .With(Site)
            .At("2029-12-31T15:00Z")
            .Builds(site =>
            {
                var foot = site.Page("/ko" + Address).Text("body > footer");
                foot.ShouldContain("정정 마스토돈");
                foot.ShouldContain("등록 17. · © 2030 Example Inc.");
                site.Page("/ko/").LangOf("등록 17.").ShouldBe("ko");
                site.Page("/")
                    .Text("body > footer")
                    .ShouldContain("1 Long Street, Seoul · +82 2-770-4721 · Registered 17. · © 2030 Example Inc.");
            });

    [Fact]
    public Task Money_is_written_as_each_language_writes_it() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Page("/")
                    .Part("Donate")
                    .QuerySelectorAll("label span")
                    .Select(SitePage.Words)
                    .ShouldBe(["₩50,000", "₩100,000", "Other amount"]);
                SitePage.Words(site.Page("/").Part("Donate").QuerySelector(".other")!).ShouldBe("Other amount ₩");
                SitePage.Words(site.Page("/ko/").Part("후원").QuerySelector(".other")!).ShouldBe("직접 입력 원");
                site.Page("/ko/")
                    .Part("후원")
                    .QuerySelectorAll("label span")
                    .Select(SitePage.Words)
                    .ShouldBe(["5만 원", "10만 원", "직접 입력"]);
                site.Page("/ko/").One("form[action='https://pay.example.net/']").ShouldNotBeNull();
            });

    [Fact]
    public Task A_sign_up_works_without_script_and_ends_on_a_page_that_thanks() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var form = site.Page("/ko" + Address).One("form[method=post]");
                form.GetAttribute("action").ShouldBe("/ko/thanks/");
                form.QuerySelector("input[name=form-name]")!.GetAttribute("value").ShouldBe(form.GetAttribute("name"));
                site.Page("/ko/thanks/").Heading.ShouldBe("구독해 주셔서 감사합니다.");
                site.Page("/ko/thanks/")
                    .Text("main")
                    .ShouldContain("새 서한과 보도자료가 나오면 이메일로 알려 드리겠습니다.");
                site.Page("/ko/thanks/").Texts("main h2").ShouldBe(["최신"]);
                site.Page("/ko/thanks/").HasPart("뉴스레터 구독").ShouldBeFalse();
                site.Page("/ko/thanks/").Meta("robots").ShouldBe("noindex");
            });

    [Fact]
    public Task A_site_without_them_has_no_donation_and_no_sign_up() =>
        ASite
            .With("")
            .Builds(site =>
            {
                site.Page("/").Dom.QuerySelectorAll("form").ShouldBeEmpty();
                site.ShouldNotHave("/thanks/");
            });
}
