using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>What the input format says, a page does.</summary>
public sealed class MeaningTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string FourLanguages = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 예시, zh-Hans: 示例, zh-Hant: 範例}
        languages: [en, ko, zh-Hans, zh-Hant]
        time-zone: America/New_York

        """;

    [Fact]
    public Task Traditional_Chinese_falls_back_to_simplified_before_the_source() =>
        ASite
            .With(
                FourLanguages
                    + """
                    -- topics.yml --
                    returns: {en: Returns, zh-Hans: 遣返}
                    wages: {ko: 임금}
                    -- letters/2024-03-05-returns/document.yml --
                    topics: [returns, wages]
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
                var topics = site.Page("/zh-hant/topics/");
                topics.LangOf("遣返").ShouldBe("zh-Hans");
                topics.LangOf("임금").ShouldBe("ko");
                site.Page("/ko/topics/").LangOf("Returns").ShouldBe("en");
                site.Page("/zh-hant/letters/").LangOf("关于遣返").ShouldBe("zh-Hans");
            });

    [Fact]
    public Task In_a_document_text_falls_back_to_the_documents_source_first() =>
        ASite
            .With(
                FourLanguages
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    language: ko
                    corrections: [{date: 2024-03-06, text: {en: English words., ko: 한국어 글.}}]
                    -- letters/2024-03-05-returns/ko.md --
                    ---
                    title: 송환에 관하여
                    ---
                    본문.
                    -- letters/2024-03-05-returns/zh-Hans.md --
                    ---
                    title: 关于遣返
                    ---
                    正文。
                    """
            )
            .Builds(site => site.Page("/zh-hans" + Address).LangOf("한국어 글.").ShouldBe("ko"));

    [Fact]
    public Task A_date_and_its_zone_are_said_as_each_language_says_them() =>
        ASite
            .With(
                FourLanguages
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    date: 2024-03-05T17:40:00-05:00
                    -- letters/2024-03-05-returns/en.md --
                    ---
                    title: On returns
                    ---
                    -- letters/2024-03-05-returns/ko.md --
                    ---
                    title: 송환에 관하여
                    ---
                    본문.
                    -- letters/2024-03-05-returns/zh-Hans.md --
                    ---
                    title: 关于遣返
                    ---
                    正文。
                    """
            )
            .Builds(site =>
            {
                site.Page(Address).Text("main header").ShouldContain("March 5, 2024 5:40 p.m. EST");
                site.Page("/ko" + Address).Text("main header").ShouldContain("2024년 3월 5일 오후 5:40(EST)");
                site.Page("/zh-hans" + Address).Text("main header").ShouldContain("2024年3月5日 17:40（EST）");
                site.Page(Address).One("main time").GetAttribute("datetime").ShouldBe("2024-03-05T17:40:00-05:00");
            });

    [Fact]
    public Task An_offset_of_another_zone_is_said_as_it_is_and_never_moved() =>
        ASite
            .With(
                FourLanguages
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    date: 2024-03-05T00:30:00+09:00
                    -- letters/2024-03-05-returns/en.md --
                    ---
                    title: On returns
                    ---
                    """
            )
            .Builds(site =>
            {
                site.Page(Address).Text("main header").ShouldContain("March 5, 2024 12:30 a.m. GMT+9");
                site.Page("/letters/")
                    .One("main ol time")
                    .GetAttribute("datetime")
                    .ShouldBe("2024-03-05T00:30:00+09:00");
            });

    [Fact]
    public Task A_time_without_an_offset_is_in_the_sites_zone() =>
        ASite
            .With(
                FourLanguages
                    + """
                    -- letters/2024-07-05-returns/document.yml --
                    date: 2024-07-05 09:00
                    -- letters/2024-07-05-returns/en.md --
                    ---
                    title: On returns
                    ---
                    """
            )
            .Builds(site =>
                site.Page("/letters/2024/07/05/returns/")
                    .One("main time")
                    .GetAttribute("datetime")
                    .ShouldBe("2024-07-05T09:00:00-04:00")
            );

    [Fact]
    public Task Published_and_updated_are_said_to_readers_and_machines() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                published: 2024-03-06
                updated: 2024-03-09
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                published: 2024-03-20
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                site.Page(Address).Text("main header").ShouldContain("Published March 6, 2024 Updated March 9, 2024");
                site.Page("/ko" + Address).Text("main header").ShouldContain("입력 2024년 3월 20일 송환에 관하여");
                var data = site.Page("/ko" + Address).JsonLd;
                (data.GetProperty("datePublished").GetString(), data.GetProperty("dateModified").GetString()).ShouldBe(
                    ("2024-03-20", "2024-03-20")
                );
            });

    [Fact]
    public Task A_type_may_differ_from_its_folder() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                type: press-release
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                dateline: Seoul
                ---
                """
            )
            .Builds(site =>
                site.Page("/press-releases/2024/03/05/returns/")
                    .Text("main")
                    .ShouldContain("(Seoul, March 5, 2024) – Text.")
            );

    [Fact]
    public Task A_body_may_be_empty_where_an_attachment_in_its_language_holds_the_text() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                attachments: [{file: letter.pdf, language: en}]
                -- letters/2024-03-05-returns/letter.pdf --
                PDF
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---

                <!-- see the attachment -->
                """
            )
            .Builds(site => site.Page(Address).Links.ShouldContain(Address + "letter.pdf"));

    [Fact]
    public Task Line_breaks_in_a_text_are_kept() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to:
                  - name: Jane Roe
                    address: |
                      1 Long Street
                      Seoul
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
                site.Page(Address).Labelled("Addressees").InnerHtml.ShouldContain("1 Long Street<br>Seoul")
            );
}
