using Publish.Engine.Linking;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>What is held back is nowhere: in no page, no list, no feed, no file, no name of a file.</summary>
public sealed class HeldTests
{
    private const string Around = """
        -- topics.yml --
        returns: Returns
        -- letters/2024-03-04-before/document.yml --
        topics: [returns]
        countries: [KP]
        related: [letters/2024-03-05-canary]
        -- letters/2024-03-04-before/en.md --
        ---
        title: Before
        ---
        -- most-viewed.yml --
        - letters/2024-03-05-canary
        - letters/2024-03-04-before

        """;

    private const string Embargoed =
        Around
        + """
            -- letters/2024-03-05-canary/document.yml --
            embargo: 2024-03-06T09:00:00+09:00
            topics: [returns]
            countries: [KP, FJ]
            aliases: [/old-canary]
            attachments: [{file: canary.pdf, title: Canary}]
            corrections: [{date: 2024-03-06, text: Canary}]
            -- letters/2024-03-05-canary/canary.pdf --
            Canary
            -- letters/2024-03-05-canary/en.md --
            ---
            title: Canary
            ---
            Canary
            """;

    [Fact]
    public Task Before_its_embargo_nothing_of_a_document_is_anywhere() =>
        ASite
            .With(Embargoed)
            .At("2024-03-06T08:59:59+09:00")
            .Builds(site =>
            {
                site.ShouldNotSay("canary");
                site.ShouldNotHave("/countries/fj/");
                site.Diagnostics.ShouldBeEmpty();
            });

    [Fact]
    public Task Not_even_with_drafts() =>
        ASite.With(Embargoed).At("2024-03-06T08:59:59+09:00").WithDrafts().Builds(site => site.ShouldNotSay("canary"));

    [Fact]
    public Task From_its_embargo_on_it_is_everywhere() =>
        ASite
            .With(Embargoed)
            .At("2024-03-06T00:00:00Z")
            .Builds(site =>
            {
                site.ShouldHave("/letters/2024/03/06/canary/");
                site.ShouldHave("/letters/2024/03/06/canary/canary.pdf");
                SitePage
                    .Words(site.Page("/letters/2024/03/04/before/").Part("Related content"))
                    .ShouldContain("Canary");
                SitePage.Words(site.Page("/").Part("Most viewed")).ShouldContain("Canary");
                site.Text("/_redirects").ShouldContain("/old-canary ");
                site.Feed("/feed.xml").Titles.ShouldContain("Canary");
            });

    [Fact]
    public Task A_moment_without_an_offset_is_in_the_sites_zone() =>
        ASite.With(Embargoed).At("2024-03-06T09:00").Builds(site => site.ShouldHave("/letters/2024/03/06/canary/"));

    [Fact]
    public Task A_language_under_embargo_is_missing_and_the_others_do_not_name_it() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 카나리아
                embargo: 2024-03-10T00:00:00+09:00
                ---
                카나리아.
                """
            )
            .At("2024-03-06")
            .Builds(site =>
            {
                site.ShouldNotSay("카나리아");
                site.Page("/letters/2024/03/05/returns/").Hreflangs.ShouldBe(["en", "x-default"]);
                site.Page("/ko/letters/").Texts("main a.title").ShouldBe(["On returns"]);
            });

    [Fact]
    public Task An_embargo_on_the_source_holds_the_whole_document() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: Canary
                embargo: 2024-03-10T00:00:00+09:00
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 카나리아
                ---
                카나리아.
                """
            )
            .At("2024-03-06")
            .Builds(site => site.ShouldNotSay("카나리아", "canary", "returns"));

    [Fact]
    public Task A_draft_is_nowhere() =>
        ASite
            .With(Embargoed.Replace("embargo: 2024-03-06T09:00:00+09:00", "draft: true", StringComparison.Ordinal))
            .Builds(site => site.ShouldNotSay("canary"));

    [Fact]
    public Task A_draft_is_there_when_asked_for_and_says_what_it_is() =>
        ASite
            .With(Embargoed.Replace("embargo: 2024-03-06T09:00:00+09:00", "draft: true", StringComparison.Ordinal))
            .WithDrafts()
            .Builds(site => site.Page("/letters/2024/03/05/canary/").Text("main").ShouldContain("DRAFT"));

    [Fact]
    public Task A_translation_may_be_a_draft_alone() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 카나리아
                draft: true
                ---
                카나리아.
                """
            )
            .Builds(site =>
            {
                site.ShouldNotSay("카나리아");
                site.ShouldHave("/letters/2024/03/05/returns/");
            });

    [Fact]
    public Task Faults_of_what_is_held_are_not_told() =>
        ASite
            .With(
                Around
                    + """
                    -- letters/2024-03-05-canary/document.yml --
                    embargo: 2024-03-10T00:00:00+09:00
                    topics: [no-such-topic]
                    unknown-key: 1
                    -- letters/2024-03-05-canary/en.md --
                    ---
                    title: Canary
                    ---
                    See [it](letters/2020-01-01-nowhere).
                    """
            )
            .At("2024-03-06")
            .Builds(site => site.Diagnostics.ShouldBeEmpty());

    [Fact]
    public Task An_embargo_that_cannot_be_read_holds_the_document_and_is_told() =>
        ASite
            .With(
                Around
                    + """
                    -- letters/2024-03-05-canary/document.yml --
                    embargo: next Tuesday
                    -- letters/2024-03-05-canary/en.md --
                    ---
                    title: Canary
                    ---
                    """
            )
            .Fails(found =>
                found.ShouldHaveSingleItem().Place.Source.Path.ShouldBe("letters/2024-03-05-canary/document.yml")
            );

    [Theory]
    [InlineData("embrago: 2024-03-10T00:00:00+09:00")]
    [InlineData("embargo: 2024-03-10T00:00:00+09:00\ntopics: [returns")]
    public Task An_embargo_in_doubt_holds_the_document_and_is_told(string shared) =>
        ASite
            .With(
                Around
                    + $"""
                    -- letters/2024-03-05-canary/document.yml --
                    {shared}
                    -- letters/2024-03-05-canary/en.md --
                    ---
                    title: Canary
                    ---
                    """
            )
            .At("2024-04-01")
            .Fails(found =>
                found.ShouldAllBe(one => one.Place.Source.Path == "letters/2024-03-05-canary/document.yml")
            );

    [Fact]
    public Task A_link_to_what_is_held_is_an_error() =>
        ASite
            .With(
                Around
                    + """
                    -- letters/2024-03-05-canary/document.yml --
                    embargo: 2024-03-10T00:00:00+09:00
                    -- letters/2024-03-05-canary/en.md --
                    ---
                    title: Canary
                    ---
                    -- letters/2024-03-06-after/en.md --
                    ---
                    title: After
                    ---
                    See [it](letters/2024-03-05-canary).
                    """
            )
            .At("2024-03-06")
            .Fails(found => found.ShouldHaveSingleItem().Place.Source.Path.ShouldBe("letters/2024-03-06-after/en.md"));

    [Fact]
    public Task A_date_to_come_holds_nothing_back_but_is_warned_of() =>
        ASite
            .With(
                """
                -- letters/2024-06-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .At("2024-03-06")
            .Builds(site =>
            {
                site.ShouldHave("/letters/2024/06/05/returns/");
                site.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(LinkRules.FutureWithoutEmbargo);
            });
}
