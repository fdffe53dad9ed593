using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Related content in its one layout: attachments first, then the same documents in the same order in every language.
/// </summary>
public sealed class RelatedTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Site = """
        -- topics.yml --
        returns: {en: Returns, ko: 송환}
        wages: {en: Wages, ko: 임금}
        -- letters/2024-03-05-returns/document.yml --
        topics: [returns]
        attachments:
          - {file: statement.pdf, title: {en: Statement, ko: 성명}, language: ko}
          - {file: table.csv}
        related: [press-releases/2020-01-02-oldest]
        -- letters/2024-03-05-returns/statement.pdf (1500000 bytes) --
        PDF
        -- letters/2024-03-05-returns/table.csv (512 bytes) --
        a,b
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2023-03-05-before/document.yml --
        topics: [returns]
        -- letters/2023-03-05-before/en.md --
        ---
        title: The letter before
        ---
        -- press-releases/2022-01-02-release/document.yml --
        topics: [returns, wages]
        -- press-releases/2022-01-02-release/en.md --
        ---
        title: A release
        ---
        -- press-releases/2022-01-02-release/ko.md --
        ---
        title: 보도
        ---
        본문.
        -- press-releases/2020-01-02-oldest/en.md --
        ---
        title: The oldest
        ---
        """;

    [Fact]
    public Task Attachments_come_first_with_type_size_and_language() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var part = site.Page(Address).Part("Related content");
                SitePage
                    .Words(part)
                    .ShouldStartWith("Related content Attachments Statement (PDF, 1.5 MB, Korean) table.csv (CSV, ");
                part.QuerySelector("a")!.GetAttribute("href").ShouldBe(Address + "statement.pdf");
                part.QuerySelector("a")!.GetAttribute("hreflang").ShouldBe("ko");
                SitePage
                    .Words(site.Page("/ko" + Address).Part("관련 자료"))
                    .ShouldStartWith("관련 자료 첨부 파일 성명 (PDF, 1.5 MB, 한국어)");
            });

    [Fact]
    public Task Files_stand_once_in_the_documents_folder_without_a_language() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Files.Count(file => file.EndsWith("statement.pdf", StringComparison.Ordinal)).ShouldBe(1);
                site.Page("/ko" + Address).Links.ShouldContain(Address + "statement.pdf");
            });

    [Fact]
    public Task Every_language_shows_the_same_documents_in_the_same_order() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                Titles(site.Page(Address), "Related content")
                    .ShouldBe(["The oldest", "The letter before", "A release"]);
                Titles(site.Page("/ko" + Address), "관련 자료").ShouldBe(["The oldest", "The letter before", "보도"]);
            });

    [Fact]
    public Task More_reading_repeats_nothing_of_it_and_is_gone_when_empty() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Page(Address).Html.ShouldNotContain("More reading");
                Titles(site.Page("/press-releases/2020/01/02/oldest/"), "More reading")
                    .ShouldBe(["The letter before", "A release"]);
            });

    [Fact]
    public Task A_title_in_another_language_is_marked_and_said_to_be() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var page = site.Page("/ko" + Address);
                page.LangOf("The letter before").ShouldBe("en");
                SitePage.Words(page.Part("관련 자료")).ShouldMatch(@"The letter before ?\(영어\)");
                page.Part("관련 자료")
                    .QuerySelectorAll("a")
                    .Single(link => SitePage.Words(link) == "The letter before")
                    .GetAttribute("hreflang")
                    .ShouldBe("en");
            });

    [Fact]
    public async Task A_newer_document_never_pushes_an_older_pages_list_about()
    {
        List<string> before = [],
            after = [];
        await ASite.With(Site).Builds(site => before = Titles(site.Page(Address), "Related content"));
        await ASite
            .With(
                Site
                    + """

                    -- letters/2024-12-01-newest/document.yml --
                    topics: [returns]
                    -- letters/2024-12-01-newest/en.md --
                    ---
                    title: The newest
                    ---
                    """
            )
            .Builds(site => after = Titles(site.Page(Address), "Related content"));
        after.Take(before.Count).ShouldBe(before);
        after.Last().ShouldBe("The newest");
    }

    private static List<string> Titles(SitePage page, string heading) =>
        [.. page.Part(heading).QuerySelectorAll("ol a.title").Select(SitePage.Words)];
}
