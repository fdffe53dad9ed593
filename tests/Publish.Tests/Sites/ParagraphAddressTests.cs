using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Each paragraph of a letter has an address that others can cite, the same in each language.</summary>
public sealed class ParagraphAddressTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Site = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        salutation: Dear Minister,
        ---
        First.[^1]

        ## The way home

        > Second.
        >
        > — A sailor

        - Third.
        - Fourth.
          - Fifth.

        | Ship | Crew |
        |-|-|
        | One | 11 |

        1. Sixth.

           Seventh.

        {#demand}
        Eighth.

        Ninth; see [above](#p-2).

        [^1]: A note.

        ## To editors {#notes-to-editors}

        Tenth.
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        하나.[^1]

        ## 돌아가는 길

        > 둘.
        >
        > — 선원

        - 셋.
        - 넷.
          - 다섯.

        | 배 | 선원 |
        |-|-|
        | 하나 | 11 |

        1. 여섯.

           일곱.

        {#demand}
        여덟.

        아홉. [위](#p-2)를 보라.

        [^1]: 각주.

        ## 편집자에게 {#notes-to-editors}

        열.

        """;

    [Theory]
    [InlineData(
        "",
        "p First. | p Second. | li Third. | li Fourth. Fifth. | li Fifth. | p Sixth. | p Seventh. | p Eighth. | p Ninth; see above. | p Tenth."
    )]
    [InlineData(
        "/ko",
        "p 하나. | p 둘. | li 셋. | li 넷. 다섯. | li 다섯. | p 여섯. | p 일곱. | p 여덟. | p 아홉. 위를 보라. | p 열."
    )]
    public Task Paragraphs_and_items_are_counted_and_nothing_else_is(string language, string expected) =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var links = site.Page(language + Address)
                    .Dom.QuerySelectorAll("article a[href^='#']:empty:not(.back)")
                    .ToList();
                links
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(["#p-1", "#p-2", "#p-3", "#p-4", "#p-5", "#p-6", "#p-7", "#demand", "#p-9", "#p-10"]);
                links.ShouldAllBe(link => "#" + link.ParentElement!.Id == link.GetAttribute("href"));
                foreach (var call in site.Page(language + Address).Dom.QuerySelectorAll("sup.call"))
                    call.Remove();
                string.Join(
                        " | ",
                        links.Select(link => $"{link.ParentElement!.LocalName} {SitePage.Words(link.ParentElement)}")
                    )
                    .ShouldBe(expected);
            });

    [Fact]
    public Task A_link_says_in_the_readers_language_where_it_leads() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Page(Address).One("#p-9 > a:empty").GetAttribute("aria-label").ShouldBe("Paragraph 9");
                site.Page("/ko" + Address).One("#p-9 > a:empty").GetAttribute("aria-label").ShouldBe("9번째 문단");
                site.Page("/ko" + Address).Part("인용 표기").TextContent.ShouldContain("문단마다 링크 표시");
            });

    [Fact]
    public Task A_dateline_leaves_the_first_paragraph_its_address() =>
        ASite
            .With(
                """
                -- press-releases/2024-03-05-answered/en.md --
                ---
                title: Answered
                dateline: Seoul
                ---
                The ministry answered.
                """
            )
            .Builds(site =>
                site.Page("/press-releases/2024/03/05/answered/")
                    .Text("#p-1.dated")
                    .ShouldBe("(Seoul, March 5, 2024) – The ministry answered.")
            );

    [Fact]
    public Task An_author_who_takes_the_address_of_a_paragraph_keeps_it() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                ## P 2

                One.

                Two.
                """
            )
            .Builds(site =>
            {
                site.Page(Address).One("#p-2").LocalName.ShouldBe("h2");
                site.Page(Address).Texts(".text p[id]").ShouldBe(["One."]);
            });

    [Fact]
    public Task Another_document_can_link_to_a_paragraph() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                One.
                -- letters/2024-04-05-again/en.md --
                ---
                title: Again
                ---
                As we [wrote](letters/2024-03-05-returns#p-1).
                """
            )
            .Builds(site => site.Page("/letters/2024/04/05/again/").Links.ShouldContain(Address + "#p-1"));

    [Fact]
    public Task A_standing_page_and_a_comparison_offer_no_links() =>
        ASite
            .With(
                ComparedSite.Asking
                    + Site
                    + """
                    -- pages/about/en.md --
                    ---
                    title: About
                    ---
                    One.
                    """
            )
            .Builds(site =>
            {
                site.Page("/about/").Dom.QuerySelectorAll("article a[href^='#']:empty:not(.back)").ShouldBeEmpty();
                var comparison = site.Page("/ko" + Address + "compare/en/");
                comparison.Dom.QuerySelectorAll("article a[href^='#']:empty:not(.back)").ShouldBeEmpty();
                comparison.Text("#p-2").ShouldBe("둘.");
                comparison.Text("[id='page-en.p-2']").ShouldBe("Second.");
            });
}
