using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A feed holds its language's own documents alone.</summary>
public sealed class FeedTests
{
    private const string Site = """
        -- topics.yml --
        returns: {en: Returns, ko: 송환}
        -- letters/2024-03-05-returns/document.yml --
        topics: [returns]
        date: 2024-03-05T10:00:00+09:00
        updated: 2024-03-08
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        description: What was asked.
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        published: 2024-03-20T09:00:00+09:00
        ---
        본문.
        -- press-releases/2024-03-06-release/en.md --
        ---
        title: A release
        ---
        -- pages/about/en.md --
        ---
        title: About us
        ---
        """;

    [Fact]
    public Task A_language_has_its_own_documents_alone() => ASite.With(Site).Builds(site =>
    {
        site.Feed("/feed.xml").Titles.ShouldBe(["A release", "On returns"]);
        site.Feed("/ko/feed.xml").Titles.ShouldBe(["송환에 관하여"]);
        site.Feed("/zh-hans/feed.xml").Titles.ShouldBeEmpty();
        (site.Feed("/feed.xml").Language, site.Feed("/zh-hans/feed.xml").Language).ShouldBe(("en", "zh-Hans"));
    });

    [Fact]
    public Task Each_kind_and_each_topic_has_one() => ASite.With(Site).Builds(site =>
    {
        site.Feed("/letters/feed.xml").Titles.ShouldBe(["On returns"]);
        site.Feed("/press-releases/feed.xml").Titles.ShouldBe(["A release"]);
        site.Feed("/ko/topics/returns/feed.xml").Titles.ShouldBe(["송환에 관하여"]);
        site.Feed("/ko/topics/returns/feed.xml").Title.ShouldBe("송환 | Example");
    });

    [Fact]
    public Task An_entry_says_when_it_appeared_and_when_it_changed() => ASite.With(Site).Builds(site =>
    {
        var english = site.Feed("/letters/feed.xml").Entries.Single();
        AtomFeed.Of(english, "published").ShouldBe("2024-03-05T10:00:00+09:00");
        AtomFeed.Of(english, "updated").ShouldStartWith("2024-03-08T00:00:00");
        AtomFeed.Of(english, "summary").ShouldBe("What was asked.");
        AtomFeed.Href(english).ShouldBe("https://www.example.org/letters/2024/03/05/returns/");
        AtomFeed.Of(site.Feed("/ko/feed.xml").Entries.Single(), "published").ShouldBe("2024-03-20T09:00:00+09:00");
    });

    [Fact]
    public Task A_feed_changed_when_its_newest_entry_did() => ASite.With(Site).Builds(site =>
        site.Feed("/feed.xml").Updated.ShouldBe(site.Feed("/feed.xml").Entries.Max(entry => AtomFeed.Of(entry, "updated"))));

    [Fact]
    public Task Pages_name_their_feeds() => ASite.With(Site).Builds(site =>
    {
        site.Page("/ko/letters/").Dom.QuerySelectorAll("link[type='application/atom+xml']").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/ko/letters/feed.xml", "/ko/feed.xml"]);
        site.Page("/letters/2024/03/05/returns/").Dom.QuerySelectorAll("link[type='application/atom+xml']").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/feed.xml"]);
    });
}
