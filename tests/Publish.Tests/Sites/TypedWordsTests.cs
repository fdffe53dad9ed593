using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Words in YAML and in tables of names say what a body would say: apostrophes, raised letters, nothing unseen.
/// </summary>
public sealed class TypedWordsTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Letter = """"
        -- people.yml --
        oneil: {name: Sean O'Neil, title: {en: "'Tis a title", ko: "대표 '대행'"}}
        -- letters/2024-03-05-returns/document.yml --
        to:
          - name: Fishers' Union
            address: ["34^th^ Floor", "1 King's Road"]
        cc: ["Children's Aid"]
        signatories: [oneil]
        endorsements:
          groups:
            - title: {en: Members' names}
              entries: list.csv
        -- letters/2024-03-05-returns/list.csv --
        name,note
        Sailors' Home,"The 5^th^ ""home"""
        -- letters/2024-03-05-returns/en.md --
        ---
        title: The "34^th^" and the crew's way
        description: It's the 34^th^ time
        subject: The crew's papers
        salutation: Dear Ms. O'Neil,
        ---

        It's the crew's "rock 'n' roll" of the '90s, the 34^th^.

        ![The <Haesong>'s crew at https://example.org/a & more](gull.png "The crew's 5^th^ way")
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 선원의 '귀국'
        ---

        본문 '귀국'.
        -- letters/2024-03-05-returns/gull.png --
        """";

    private static ASite Site =>
        ASite
            .With(Letter.Replace("-- letters/2024-03-05-returns/gull.png --", "", StringComparison.Ordinal))
            .Holding(
                "letters/2024-03-05-returns/gull.png",
                Convert.FromBase64String(
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
                )
            );

    [Fact]
    public Task English_words_have_the_apostrophes_of_a_body_wherever_they_stand() =>
        Site.Builds(site =>
        {
            var page = site.Page(Address);
            page.Heading.ShouldBe("The “34th” and the crew’s way");
            page.Title.ShouldContain("The “34th” and the crew’s way");
            var said = SitePage.Words(page.Dom.Body!);
            foreach (
                var words in (string[])
                    [
                        "Fishers’ Union",
                        "King’s Road",
                        "Children’s Aid",
                        "Sean O’Neil",
                        "’Tis a title",
                        "Members’ names",
                        "Sailors’ Home",
                        "The crew’s papers",
                        "Dear Ms. O’Neil,",
                        "rock ’n’ roll",
                        "the ’90s",
                    ]
            )
                said.ShouldContain(words);
            said.ShouldNotContain("'");
            page.Meta("description").ShouldBe("It’s the 34th time");
            site.Text("feed.xml").ShouldContain("The “34th” and the crew’s way");
            page.JsonLd.GetProperty("headline").GetString().ShouldBe("The “34th” and the crew’s way");
        });

    [Fact]
    public Task Raised_letters_stand_raised_in_titles_addresses_tables_and_captions() =>
        Site.Builds(site =>
        {
            var page = site.Page(Address);
            page.One("h1 sup").TextContent.ShouldBe("th");
            page.Dom.QuerySelectorAll("sup").Count(raised => raised.TextContent == "th").ShouldBe(6);
            page.Html.ShouldNotContain("^");
        });

    [Fact]
    public Task Words_of_another_language_keep_the_marks_that_their_author_typed() =>
        Site.Builds(site =>
        {
            var page = site.Page("/ko" + Address);
            page.Heading.ShouldBe("선원의 '귀국'");
            SitePage.Words(page.Dom.Body!).ShouldContain("대표 '대행'");
            SitePage.Words(page.Dom.Body!).ShouldContain("Fishers’ Union");
        });

    [Fact]
    public Task No_word_of_an_alternative_text_is_lost() =>
        Site.Builds(site =>
            site.Page(Address)
                .One("figure img")
                .GetAttribute("alt")
                .ShouldBe("The <Haesong>’s crew at https://example.org/a & more")
        );

    [Fact]
    public Task What_nobody_sees_is_left_out_of_words_and_told_once() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to: ["Fishers\u200B Union"]
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On\u00AD returns\u200E
                ---

                The\u200B crew\u00AD of\u2060 the\uFEFF ship is home\u200B.
                """.Replace("\\u200B", "\u200B", StringComparison.Ordinal).Replace(
                    "\\u00AD",
                    "\u00AD",
                    StringComparison.Ordinal
                ).Replace("\\u200E", "\u200E", StringComparison.Ordinal).Replace(
                    "\\u2060",
                    "\u2060",
                    StringComparison.Ordinal
                ).Replace("\\uFEFF", "\uFEFF", StringComparison.Ordinal)
            )
            .Builds(site =>
            {
                var page = site.Page(Address);
                page.Heading.ShouldBe("On returns");
                page.Html.ShouldContain(">The crew of the ship is home.</p>");
                page.Html.ShouldContain("Fishers Union");
                site.Diagnostics.Select(one => one.Rule.Code).ShouldBe(Enumerable.Repeat("PUB322", 7));
            });

    [Fact]
    public Task A_hard_space_beside_a_space_is_no_second_one_and_a_mistake_after_it_keeps_its_place() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: In 2010 ~making
                ---

                In 2010 ~making it,~ the~
                crew of~12 went~~home.
                And ~**left **there.
                """.Replace('~', '\u00A0')
            )
            .Builds(site =>
            {
                site.Page(Address).Html.ShouldContain(">In 2010 making it, the\ncrew of\u00A012 went\u00A0\u00A0home.");
                site.Page(Address).One("h1").TextContent.ShouldBe("In 2010 making");
                site.Diagnostics.Single().Place.Position.ShouldBe((7, 6));
            });

    [Fact]
    public Task Marks_of_direction_and_joiners_stay_where_a_script_needs_them() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---

                He said [مرحبا (Haesong)]{lang=ar}LRM, [می‌خواهم]{lang=fa}, 👩‍👩‍👧, and 5NB000 tons.
                """.Replace("LRM", "\u200E", StringComparison.Ordinal).Replace("NB", "\u00A0", StringComparison.Ordinal)
            )
            .Builds(site =>
            {
                var html = site.Page(Address).Html;
                foreach (var kept in (string[])["\u200E", "می‌خواهم", "👩‍👩‍👧", "5\u00A0000"])
                    html.ShouldContain(kept);
                site.Diagnostics.ShouldBeEmpty();
            });
}
