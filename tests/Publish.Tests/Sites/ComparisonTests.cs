using Shouldly;
using Xunit;
using static Publish.Tests.Sites.ComparedSite;

namespace Publish.Tests.Sites;

/// <summary>A translation can be read beside its source, paragraph by paragraph, where the site says so.</summary>
public sealed class ComparisonTests
{
    private const string Release = """
        -- press-releases/2024-03-07-answered/en.md --
        ---
        title: Answered
        dateline: Seoul
        ---
        They answered.

        ## Notes to editors {#notes-to-editors}

        One note.
        -- press-releases/2024-03-07-answered/ko.md --
        ---
        title: 답신
        dateline: 서울
        ---
        답이 왔다. [참고](#notes-to-editors)

        ## 보도 참고 사항 {#notes-to-editors}

        참고 하나.
        """;

    [Fact]
    public Task Every_part_of_a_translation_stands_beside_what_it_translates() =>
        ASite
            .With(Asking + Korean + English)
            .Builds(site =>
                Pairs(site.Page(Page))
                    .ShouldBe([
                        (
                            "한국어 송환에 관하여 여섯 달 뒤 두 기관에 묻습니다.",
                            "English On returns Six months later We ask two offices."
                        ),
                        ("제목: 귀환", "Re: Return"),
                        ("청장님께", "Dear Commissioner,"),
                        ("첫 단락.1", "The first paragraph.1"),
                        ("규칙", "The rule"),
                        ("인용.", "A quotation."),
                        ("규칙으로.", "To the rule."),
                        ("올림", "Sincerely,"),
                        ("각주.", "A note."),
                    ])
            );

    [Fact]
    public Task Links_lead_to_it_and_back() =>
        ASite
            .With(Asking + Korean + English)
            .Builds(site =>
            {
                var there = site.Page("/ko/letters/2024/03/05/returns/")
                    .Dom.QuerySelectorAll("main a")
                    .Single(link => link.GetAttribute("href") == Page);
                SitePage.Words(there).ShouldBe("영어 나란히 보기");
                var back = site.Page(Page)
                    .Dom.QuerySelectorAll("main a")
                    .Single(link => SitePage.Words(link) == "영어 숨기기");
                back.GetAttribute("href").ShouldBe("/ko/letters/2024/03/05/returns/");
                site.Page(Page).Links.ShouldContain("/letters/2024/03/05/returns/");
            });

    [Fact]
    public Task It_is_for_readers_and_not_for_search() =>
        ASite
            .With(Asking + Korean + English)
            .Builds(site =>
            {
                var page = site.Page(Page);
                page.Lang.ShouldBe("ko");
                page.Title.ShouldBe("송환에 관하여 | 나란히 읽기 | Example");
                page.Heading.ShouldBe("송환에 관하여");
                page.Meta("robots").ShouldBe("noindex");
                page.Canonical.ShouldBe("https://www.example.org/ko/letters/2024/03/05/returns/");
                page.Alternates.ShouldBeEmpty();
                site.Files.Where(file =>
                        file.EndsWith(".xml", StringComparison.Ordinal)
                        && site.Text(file).Contains("/compare/", StringComparison.Ordinal)
                    )
                    .ShouldBeEmpty();
                site.Addresses.Where(address =>
                        site.Page(address).Links.Any(link => link.Contains("/compare/", StringComparison.Ordinal))
                    )
                    .ShouldBe(["/ko/letters/2024/03/05/returns/"]);
            });

    [Fact]
    public Task Both_texts_keep_their_ids_apart() =>
        ASite
            .With(
                Asking
                    + Korean
                        .Replace("## 규칙", "## 규칙 {#rule}", StringComparison.Ordinal)
                        .Replace("(#규칙)", "(#rule)", StringComparison.Ordinal)
                    + English
                        .Replace("## The rule", "## The rule {#rule}", StringComparison.Ordinal)
                        .Replace("(#the-rule)", "(#rule)", StringComparison.Ordinal)
            )
            .Builds(site =>
            {
                var page = site.Page(Page);
                page.Dom.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
                foreach (var link in page.Dom.QuerySelectorAll("main a[href^='#']"))
                    SitePage
                        .LangOf(
                            page.Dom.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.OuterHtml)
                        )
                        .ShouldBe(SitePage.LangOf(link));
            });

    [Fact]
    public Task A_release_keeps_its_dateline_and_its_notes_to_editors() =>
        ASite
            .With(Asking + Release)
            .Builds(site =>
            {
                var page = site.Page("/ko/press-releases/2024/03/07/answered/compare/en/");
                Pairs(page)
                    .Skip(1)
                    .ShouldBe([
                        ("(서울, 2024년 3월 7일) – 답이 왔다. 참고", "(Seoul, March 7, 2024) – They answered."),
                        ("참고 하나.", "One note."),
                    ]);
                page.One("#notes-to-editors").TextContent.ShouldBe("보도 참고 사항");
            });

    [Fact]
    public Task A_link_of_the_source_says_that_it_leaves_the_readers_language() =>
        ASite
            .With(Asking + Korean + English.Replace("To [", "To [all](/letters/), [", StringComparison.Ordinal))
            .Builds(site =>
            {
                site.Page(Page).One("main a[href='/letters/']").GetAttribute("hreflang").ShouldBe("en");
                site.Page("/letters/2024/03/05/returns/")
                    .One("main .text a[href='/letters/']")
                    .HasAttribute("hreflang")
                    .ShouldBeFalse();
            });

    [Fact]
    public Task A_standing_page_has_one_too() =>
        ASite
            .With(
                Asking
                    + """
                    -- pages/about/en.md --
                    ---
                    title: About us
                    ---
                    -- pages/about/ko.md --
                    ---
                    title: 소개
                    ---
                    """
            )
            .Builds(site => site.ShouldHave("/ko/about/compare/en/"));

    [Fact]
    public Task What_is_built_differently_is_paired_from_heading_to_heading() =>
        ASite
            .With(Asking + Korean.Replace("> 인용.\n", "", StringComparison.Ordinal) + English)
            .Builds(site =>
            {
                var page = site.Page(Page);
                Pairs(page)
                    .Skip(3)
                    .Take(3)
                    .ShouldBe([
                        ("첫 단락.1", "The first paragraph.1"),
                        ("규칙", "The rule"),
                        ("규칙으로.", "A quotation. To the rule."),
                    ]);
                SitePage.Words(page.Dom.Body!).ShouldContain("단락별로 짝지어지지 않은 부분이 있습니다.");
            });

    [Fact]
    public Task Without_the_same_headings_the_whole_stands_beside_the_whole() =>
        ASite
            .With(Asking + Korean.Replace("## 규칙", "### 규칙", StringComparison.Ordinal) + English)
            .Builds(site =>
                Pairs(site.Page(Page))
                    .Skip(3)
                    .First()
                    .ShouldBe(
                        ("첫 단락.1 규칙 인용. 규칙으로.", "The first paragraph.1 The rule A quotation. To the rule.")
                    )
            );

    [Fact]
    public Task Texts_that_are_alike_need_no_explanation() =>
        ASite
            .With(Asking + Korean + English)
            .Builds(site => SitePage.Words(site.Page(Page).Dom.Body!).ShouldNotContain("단락별로"));

    [Fact]
    public Task A_document_of_one_language_has_none() =>
        ASite.With(Asking + English).Builds(site => ShouldHaveNone(site));

    [Fact]
    public Task Unasked_there_is_none() => ASite.With(Korean + English).Builds(site => ShouldHaveNone(site));

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task A_language_that_is_held_is_in_none(string held) =>
        ASite
            .With(
                Asking
                    + Held(held, "draft: true")
                    + """
                    -- letters/2024-03-04-before/en.md --
                    ---
                    title: Before
                    ---
                    """
            )
            .Builds(site => ShouldHaveNone(site));

    [Fact]
    public Task A_translation_has_one_from_its_embargo_on()
    {
        var embargoed = Asking + Held("ko", "embargo: 2024-03-06T09:00:00+09:00");
        return Task.WhenAll(
            ASite.With(embargoed).At("2024-03-06T08:59:59+09:00").Builds(site => ShouldHaveNone(site)),
            ASite.With(embargoed).At("2024-03-06T09:00:00+09:00").Builds(site => site.ShouldHave(Page))
        );
    }

    [Fact]
    public Task A_translation_that_is_only_a_file_has_none() =>
        ASite
            .With(
                Asking
                    + English
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    attachments: [{file: ko.pdf, title: 송환, language: ko}]
                    -- letters/2024-03-05-returns/ko.pdf --
                    x
                    -- letters/2024-03-05-returns/ko.md --
                    ---
                    title: 송환에 관하여
                    ---
                    <!-- 첨부 파일 -->
                    """
            )
            .Builds(site => ShouldHaveNone(site));

    private static string Held(string language, string how) =>
        language == "ko"
            ? Korean.Replace("---\ntitle:", "---\n" + how + "\ntitle:", StringComparison.Ordinal) + English
            : Korean + English.Replace("---\ntitle:", "---\n" + how + "\ntitle:", StringComparison.Ordinal);

    private static void ShouldHaveNone(BuiltSite site)
    {
        site.Files.ShouldNotContain(file => file.Contains("compare", StringComparison.Ordinal));
        site.ShouldNotSay("/compare/");
    }
}
