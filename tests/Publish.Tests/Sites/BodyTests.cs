using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A body's Markdown on its page: links, files, languages and what is not let through.</summary>
public sealed class BodyTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Others = """

        -- letters/2023-01-02-earlier/en.md --
        ---
        title: Earlier
        ---
        ## The law
        -- letters/2023-01-02-earlier/ko.md --
        ---
        title: 이전
        ---
        본문.
        -- letters/2023-01-03-english/en.md --
        ---
        title: English alone
        ---
        """;

    [Fact]
    public Task Paper_says_where_the_links_lead_the_texts_before_the_notes() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                As [we wrote](letters/2023-01-02-earlier#the-law),[^law] see [the court](https://court.example/?a=1&b=2), [below](#end) or [write](mailto:a@b.example).

                ## End {#end}

                [^law]: In [the law](https://law.example/).
                """ + Others
            )
            .Builds(site =>
            {
                site.Page(Address)
                    .Dom.QuerySelectorAll(".addresses li")
                    .Select(address => address.TextContent)
                    .ShouldBe([
                        "https://www.example.org/letters/2023/01/02/earlier/#the-law",
                        "https://court.example/?a=1&b=2",
                        "https://law.example/",
                    ]);
                site.Page("/letters/2023/01/02/earlier/").Dom.QuerySelectorAll(".addresses").ShouldBeEmpty();
            });

    [Fact]
    public Task A_documents_id_is_linked_in_the_readers_language_or_marked_as_another() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                language: ko
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                [이전](letters/2023-01-02-earlier)과 [영어](letters/2023-01-03-english).
                """ + Others
            )
            .Builds(site =>
            {
                var links = site.Page("/ko" + Address).Dom.QuerySelectorAll("main .text a:not(:empty)");
                links
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(["/ko/letters/2023/01/02/earlier/", "/letters/2023/01/03/english/"]);
                links.Select(link => link.GetAttribute("hreflang")).ShouldBe([null, "en"]);
            });

    [Fact]
    public Task Links_lead_to_fragments_files_and_site_paths() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/table.csv --
                a,b
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                ## Why

                [Here](#why), [the law](letters/2023-01-02-earlier#the-law), [the table](table.csv), [all](/letters/), [out](https://out.example/?a=1&b=2).
                """ + Others
            )
            .Builds(site =>
            {
                site.Page(Address)
                    .Dom.QuerySelectorAll("main .text a:not(:empty)")
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe([
                        "#why",
                        "/letters/2023/01/02/earlier/#the-law",
                        Address + "table.csv",
                        "/letters/",
                        "https://out.example/?a=1&b=2",
                    ]);
                site.Page(Address).One("#why").LocalName.ShouldBe("h2");
                site.ShouldHave(Address + "table.csv");
            });

    [Fact]
    public Task Headings_have_ids_in_their_own_script() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                language: ko
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                ## 저희의 요청
                """
            )
            .Builds(site => site.Page("/ko" + Address).One("main .text h2").Id.ShouldBe("저희의-요청"));

    [Fact]
    public Task Emphasis_beside_full_width_marks_works() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                language: ko
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                **「강제송환」**은 위법이다.
                """
            )
            .Builds(site => site.Page("/ko" + Address).Text("main .text strong").ShouldBe("「강제송환」"));

    [Fact]
    public Task A_line_end_makes_a_space_between_Korean_words_and_none_between_Chinese() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                language: ko
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                첫 줄
                둘째 줄
                -- letters/2024-03-05-returns/zh-Hans.md --
                ---
                title: 关于遣返
                ---
                第一行
                第二行
                """
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).Text("main .text").ShouldBe("첫 줄 둘째 줄");
                site.Page("/zh-hans" + Address).Text("main .text").ShouldBe("第一行第二行");
            });

    [Fact]
    public Task Comments_are_dropped_and_other_raw_HTML_is_refused() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                Text.<!-- canary -->

                <!-- canary -->
                """
            )
            .Builds(site => site.ShouldNotSay("canary"));

    [Fact]
    public Task Raw_HTML_fails_the_build() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                <script>alert(1)</script>
                """
            )
            .Fails(found => found.ShouldNotBeEmpty());

    [Fact]
    public Task Where_a_site_allows_HTML_it_is_sanitized() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                time-zone: Asia/Seoul
                html: true
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                H<sub>2</sub>O<script>canary()</script>.

                <p onclick="canary()">Words.</p>
                """
            )
            .Builds(site =>
            {
                var text = site.Page(Address).One("main .text");
                SitePage.Words(text).ShouldBe("H 2 O. Words.");
                text.QuerySelectorAll("sub").ShouldHaveSingleItem();
                text.InnerHtml.ShouldNotContain("canary");
            });

    [Fact]
    public Task What_a_writer_types_is_text_and_never_markup() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: "<b>A & B</b>"
                languages: [en]
                time-zone: Asia/Seoul
                -- letters/2024-03-05-returns/document.yml --
                to: ["<i>Jane</i> & Co"]
                -- letters/2024-03-05-returns/en.md --
                ---
                title: "</title><script>alert(1)</script>"
                salutation: "<img src=x>"
                ---
                """
            )
            .Builds(site =>
            {
                var page = site.Page(Address);
                page.Heading.ShouldBe("</title><script>alert(1)</script>");
                page.Dom.QuerySelectorAll("main b,main i,img,script:not([src]):not([type='application/ld+json'])")
                    .ShouldBeEmpty();
                page.Labelled("Addressees").TextContent.ShouldContain("<i>Jane</i> & Co");
                page.JsonLd.GetProperty("headline").GetString().ShouldBe("</title><script>alert(1)</script>");
            });

    [Fact]
    public Task What_is_wrong_in_a_body_is_told_also_where_its_front_matter_cannot_be_read() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: 한국: what we ask
                ---
                See [this](javascript:alert) and [that](letters/2024-01-01-missing).
                """
            )
            .Fails(found => found.Select(one => one.Rule.Code).Distinct().Count().ShouldBe(3));
}
