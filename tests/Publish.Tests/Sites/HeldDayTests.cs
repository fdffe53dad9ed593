using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// The day that a document bears and the moment until which it is held say the same, or somebody is told.
/// </summary>
public sealed class HeldDayTests
{
    private static string Release(string shared, string front = "") =>
        $"""
            -- press-releases/2026-05-05-a/document.yml --
            {shared}
            -- press-releases/2026-05-05-a/en.md --
            ---
            title: A release
            dateline: Seoul
            {front}
            ---
            Text.
            """;

    [Theory]
    [InlineData("date: 2026-05-05\nembargo: 2025-12-01T09:00:00+09:00", "under \"date\" in document.yml")]
    [InlineData("embargo: 2025-12-01T09:00:00+09:00", "in the folder's name")]
    public Task An_embargo_before_the_documents_day_publishes_nothing_and_names_both(string shared, string where) =>
        ASite
            .With(Release(shared))
            .At("2026-06-01")
            .Fails(found =>
            {
                var one = found.ShouldHaveSingleItem();
                one.Rule.ShouldBe(TimeRules.EmbargoBeforeDate);
                one.Place.Source.Text[one.Place.Offset..].ShouldStartWith("2025-12-01T09:00:00+09:00");
                one.Message.ShouldContain("2025-12-01T09:00:00+09:00");
                one.Message.ShouldContain("2026-05-05");
                DiagnosticText.Render(one).ShouldContain(where);
            });

    [Fact]
    public Task Nor_in_the_file_of_the_original_or_of_a_translation() =>
        ASite
            .With(
                Release("", "embargo: 2025-12-01T09:00")
                    + """

                    -- press-releases/2026-05-05-a/ko.md --
                    ---
                    title: 보도자료
                    embargo: 2026-05-04T23:59
                    ---
                    본문.
                    """
            )
            .At("2026-06-01")
            .Fails(found =>
            {
                found.Select(one => one.Rule).ShouldBe([TimeRules.EmbargoBeforeDate, TimeRules.EmbargoBeforeDate]);
                found
                    .Select(one => one.Place.Source.Path)
                    .ShouldBe(["press-releases/2026-05-05-a/en.md", "press-releases/2026-05-05-a/ko.md"]);
            });

    [Fact]
    public Task Only_warning_leaves_it_out() =>
        ASite
            .With(Release("embargo: 2025-12-01T09:00"))
            .OnlyWarning()
            .At("2026-06-01")
            .Builds(site =>
            {
                site.LeftOut.ShouldBe(["press-releases/2026-05-05-a"]);
                site.ShouldNotSay("A release");
            });

    [Theory]
    [InlineData("embargo: 2026-05-05T00:00")]
    [InlineData("embargo: 2026-05-04T15:00Z")]
    [InlineData("embargo: 2026-05-05T01:00+14:00")]
    [InlineData("date: 2026-05-05T11:00:00+09:00\nembargo: 2026-05-05T09:00")]
    public Task On_its_day_there_is_nothing_to_tell(string shared) =>
        ASite
            .With(Release(shared))
            .At("2026-06-01")
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                site.ShouldHave("/press-releases/2026/05/05/a/");
            });

    [Theory]
    [InlineData("embargo: 2026-05-07T09:00", "")]
    [InlineData("embargo: 2026-05-06T15:30Z", "")]
    [InlineData("", "embargo: 2026-05-07T09:00")]
    public Task Without_a_date_it_bears_the_day_on_which_it_may_be_seen(string shared, string front) =>
        ASite
            .With(
                Release(shared, front)
                    + """

                    -- press-releases/2026-05-06-b/en.md --
                    ---
                    title: Another
                    ---
                    Text.
                    """
            )
            .At("2026-06-01")
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                site.ShouldNotHave("/press-releases/2026/05/05/a/");
                var page = site.Page("/press-releases/2026/05/07/a/");
                page.Text("main").ShouldContain("(Seoul, May 7, 2026) –");
                page.Text(".date").ShouldBe("May 7, 2026");
                site.Page("/press-releases/").Texts("main a.title").ShouldBe(["A release", "Another"]);
            });

    [Fact]
    public Task With_a_date_of_another_day_it_keeps_the_date_and_somebody_is_told() =>
        ASite
            .With(Release("date: 2026-05-05\nembargo: 2026-05-07T09:00"))
            .At("2026-06-01")
            .Builds(site =>
            {
                var told = site.Diagnostics.ShouldHaveSingleItem();
                told.Rule.ShouldBe(TimeRules.EmbargoAfterDate);
                told.Message.ShouldContain("2026-05-07T09:00:00+09:00");
                told.Message.ShouldContain("2026-05-05");
                site.Page("/press-releases/2026/05/05/a/").Text(".date").ShouldBe("May 5, 2026");
                site.Page("/press-releases/2026/05/05/a/")
                    .JsonLd.GetProperty("datePublished")
                    .GetString()
                    .ShouldBe("2026-05-07T09:00:00+09:00");
            });

    [Fact]
    public Task Whoever_says_when_it_was_published_means_two_days() =>
        ASite
            .With(Release("published: 2026-05-07\nembargo: 2026-05-07T09:00"))
            .At("2026-06-01")
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                site.Page("/press-releases/2026/05/05/a/")
                    .JsonLd.GetProperty("datePublished")
                    .GetString()
                    .ShouldBe("2026-05-07T09:00:00+09:00", "nobody could see it before its embargo ended");
            });

    [Fact]
    public Task Nobody_can_have_published_it_while_it_was_held() =>
        ASite
            .With(Release("published: 2026-05-05\nembargo: 2026-05-07T09:00"))
            .At("2026-06-01")
            .Builds(site => site.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(TimeRules.EmbargoAfterPublished));

    [Fact]
    public Task A_translation_under_embargo_appears_when_it_ends_and_bears_the_documents_day() =>
        ASite
            .With(
                Release("")
                    + """

                    -- press-releases/2026-05-05-a/ko.md --
                    ---
                    title: 보도자료
                    embargo: 2026-05-09T09:00
                    ---
                    본문.
                    """
            )
            .At("2026-06-01")
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                AtomFeed.Of(site.Feed("/feed.xml").Entries.Single(), "published").ShouldBe("2026-05-05T00:00:00+09:00");
                AtomFeed
                    .Of(site.Feed("/ko/feed.xml").Entries.Single(), "published")
                    .ShouldBe("2026-05-09T09:00:00+09:00");
                site.Page("/ko/press-releases/2026/05/05/a/").Text(".date").ShouldBe("2026년 5월 5일");
            });
}
