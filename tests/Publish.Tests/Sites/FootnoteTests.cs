using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Notes are found from the text, and the text from the notes, whatever stands on the page.</summary>
public sealed class FootnoteTests
{
    private const string Noted = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        First.[^law] Second.[^press] Again.[^law]

        [^law]: The law.
        [^press]: A newspaper, [《南港週報》]{lang=zh-Hant}.
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.[^law]

        [^law]: 법.
        """;

    [Fact]
    public Task A_call_leads_to_its_note_and_the_note_back_to_each_call() =>
        ASite
            .With(Noted)
            .Builds(site =>
            {
                var page = site.Page("/letters/2024/03/05/returns/");
                var calls = page.Dom.QuerySelectorAll("[role=doc-noteref]");
                calls.Select(SitePage.Words).ShouldBe(["1", "2", "1"]);
                var notes = calls.Select(call => page.One("#" + call.GetAttribute("href")![1..])).ToList();
                notes[0].ShouldBeSameAs(notes[2]);
                SitePage.Words(notes[0]).ShouldStartWith("The law.");
                notes[0]
                    .QuerySelectorAll("[role=doc-backlink]")
                    .Select(back => back.GetAttribute("href"))
                    .ShouldBe([.. new[] { calls[0], calls[2] }.Select(call => "#" + call.Id)]);
            });

    [Fact]
    public Task Back_links_have_names_of_their_own_in_the_readers_language() =>
        ASite
            .With(Noted)
            .Builds(site =>
            {
                site.Page("/letters/2024/03/05/returns/")
                    .Dom.QuerySelectorAll("[role=doc-backlink]")
                    .Select(back => back.GetAttribute("aria-label"))
                    .ShouldBe(["Back to text, footnote 1", "Back to text, footnote 1.2", "Back to text, footnote 2"]);
                site.Page("/ko/letters/2024/03/05/returns/")
                    .One("[role=doc-backlink]")
                    .GetAttribute("aria-label")
                    .ShouldBe("본문으로, 각주 1");
                site.Page("/ko/letters/2024/03/05/returns/").HasPart("각주").ShouldBeTrue();
            });

    [Fact]
    public Task A_foreign_passage_in_a_note_carries_its_language() =>
        ASite
            .With(Noted)
            .Builds(site => site.Page("/letters/2024/03/05/returns/").LangOf("《南港週報》").ShouldBe("zh-Hant"));

    [Fact]
    public Task Ids_cannot_collide_when_two_letters_stand_on_one_page() =>
        ASite
            .With(
                Noted
                    + """

                    -- letters/2024-03-06-again/en.md --
                    ---
                    title: Again
                    ---
                    First.[^law]

                    [^law]: The law.
                    """
            )
            .Builds(site =>
            {
                var pages = new[]
                {
                    "/letters/2024/03/05/returns/",
                    "/ko/letters/2024/03/05/returns/",
                    "/letters/2024/03/06/again/",
                };
                pages
                    .SelectMany(page => site.Page(page).Dom.QuerySelectorAll("[role=doc-noteref],.footnotes li"))
                    .Select(one => one.Id)
                    .ShouldBeUnique();
            });

    [Fact]
    public Task Every_id_on_a_page_is_there_once() =>
        ASite
            .With(Noted)
            .Builds(site =>
            {
                foreach (var address in site.Addresses)
                    site.Page(address).Dom.QuerySelectorAll("[id]").Select(one => one.Id).ShouldBeUnique();
            });

    [Fact]
    public Task A_number_stands_off_the_digits_beside_it() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                In 2023[^a] it closed.[^b]**6** crews wait.[^c] Two more.[^d]

                [^a]: A.
                [^b]: B.
                [^c]: C.
                [^d]: D.
                """
            )
            .Builds(site =>
                site.Page("/letters/2024/03/05/returns/")
                    .Dom.QuerySelectorAll(".call")
                    .Select(call => call.ClassName)
                    .ShouldBe(["call follows-digit", "call precedes-digit", "call", "call"])
            );
}
