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
    public Task A_language_has_its_own_documents_alone() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Feed("/feed.xml").Titles.ShouldBe(["A release", "On returns"]);
                site.Feed("/ko/feed.xml").Titles.ShouldBe(["송환에 관하여"]);
                site.Feed("/zh-hans/feed.xml").Titles.ShouldBeEmpty();
                (site.Feed("/feed.xml").Language, site.Feed("/zh-hans/feed.xml").Language).ShouldBe(("en", "zh-Hans"));
            });

    [Fact]
    public Task Each_kind_and_each_topic_has_one() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Feed("/letters/feed.xml").Titles.ShouldBe(["On returns"]);
                site.Feed("/press-releases/feed.xml").Titles.ShouldBe(["A release"]);
                site.Feed("/ko/topics/returns/feed.xml").Titles.ShouldBe(["송환에 관하여"]);
                site.Feed("/ko/topics/returns/feed.xml").Title.ShouldBe("송환 | Example");
            });

    [Fact]
    public Task An_entry_says_when_it_appeared_and_when_it_changed() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var english = site.Feed("/letters/feed.xml").Entries.Single();
                AtomFeed.Of(english, "published").ShouldBe("2024-03-05T10:00:00+09:00");
                AtomFeed.Of(english, "updated").ShouldStartWith("2024-03-08T00:00:00");
                AtomFeed.Of(english, "summary").ShouldBe("What was asked.");
                AtomFeed.Href(english).ShouldBe("https://www.example.org/letters/2024/03/05/returns/");
                AtomFeed
                    .Of(site.Feed("/ko/feed.xml").Entries.Single(), "published")
                    .ShouldBe("2024-03-20T09:00:00+09:00");
            });

    [Fact]
    public Task A_bare_day_begins_at_midnight_in_the_sites_zone() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                time-zone: America/New_York
                -- letters/2015-11-24-a/en.md --
                ---
                title: A
                ---
                """
            )
            .Builds(site =>
                AtomFeed.Of(site.Feed("/feed.xml").Entries.Single(), "published").ShouldBe("2015-11-24T00:00:00-05:00")
            );

    [Fact]
    public Task A_translation_did_not_change_before_it_appeared() =>
        ASite
            .With(
                """
                -- letters/2015-11-24-a/document.yml --
                updated: 2015-12-01
                -- letters/2015-11-24-a/en.md --
                ---
                title: A
                ---
                -- letters/2015-11-24-a/ko.md --
                ---
                title: 가
                published: 2016-02-01
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                var korean = site.Page("/ko/letters/2015/11/24/a/");
                AtomFeed
                    .Of(site.Feed("/ko/feed.xml").Entries.Single(), "updated")
                    .ShouldBe("2016-02-01T00:00:00+09:00");
                korean.JsonLd.GetProperty("dateModified").GetString().ShouldBe("2016-02-01");
                korean.Meta("article:modified_time").ShouldBe("2016-02-01");
                korean.Text("main").ShouldNotContain("12월 1일");
                AtomFeed.Of(site.Feed("/feed.xml").Entries.Single(), "updated").ShouldBe("2015-12-01T00:00:00+09:00");
                site.Page("/letters/2015/11/24/a/").Meta("article:modified_time").ShouldBe("2015-12-01");
                site.Text("/sitemap.xml").ShouldContain("<lastmod>2016-02-01</lastmod>");
                site.Text("/sitemap.xml").ShouldContain("<lastmod>2015-12-01</lastmod>");
            });

    [Fact]
    public Task An_old_letter_that_appears_today_is_first_in_its_languages_feed_and_last_in_its_list() =>
        ASite
            .With(
                string.Concat(
                    Enumerable
                        .Range(1, 22)
                        .Select(day =>
                            $"""
                                -- letters/2024-03-{day:00}-letter/en.md --
                                ---
                                title: Letter {day}
                                ---
                                -- letters/2024-03-{day:00}-letter/ko.md --
                                ---
                                title: 서한 {day}
                                ---

                                """
                        )
                )
                    + """
                    -- letters/2015-11-24-old/en.md --
                    ---
                    title: Old
                    ---
                    -- letters/2015-11-24-old/ko.md --
                    ---
                    title: 옛 서한
                    published: 2024-06-01
                    ---
                    """
            )
            .Builds(site =>
            {
                var feed = site.Feed("/ko/feed.xml");
                feed.Titles.Take(2).ShouldBe(["옛 서한", "서한 22"]);
                feed.Titles.Count().ShouldBe(20);
                feed.Updated.ShouldBe("2024-06-01T00:00:00+09:00");
                site.Feed("/feed.xml").Titles.ShouldNotContain("Old");
                site.Page("/ko/letters/page/2/").Texts("main a.title").Last().ShouldBe("옛 서한");
            });

    [Fact]
    public async Task Ids_stay_when_the_site_moves_and_when_an_address_changes()
    {
        var first = new List<string>();
        await ASite.With(Site).Builds(site => first.AddRange(Ids(site)));
        first.ShouldBe(["tag:www.example.org,2025:feed/ko", "tag:www.example.org,2025:letters/2024-03-05-returns/ko"]);
        await ASite.With(Site).StandingAt("https://preview.example.net").Builds(site => Ids(site).ShouldBe(first));
        await ASite
            .With(Site.Replace("topics: [returns]", "topics: [returns]\nslug: another", StringComparison.Ordinal))
            .Builds(site =>
            {
                site.ShouldHave("/ko/letters/2024/03/05/another/");
                Ids(site).ShouldBe(first);
            });
        await ASite
            .With(
                """
                -- site.yml --
                url: https://new.example.com
                feed-authority: WWW.example.org
                title: Example
                languages: [ko, en]
                time-zone: Asia/Seoul

                """ + Site[..Site.IndexOf("-- press-releases", StringComparison.Ordinal)]
            )
            .Builds(site => Ids(site, "/feed.xml").ShouldBe(first));
        await ASite
            .With(
                Site.Replace("letters/2024-03-05-returns", "letters/2024-03-06-moved", StringComparison.Ordinal)
                    .Replace(
                        "topics: [returns]",
                        "topics: [returns]\nfeed-id: letters/2024-03-05-returns",
                        StringComparison.Ordinal
                    )
            )
            .Builds(site => Ids(site).ShouldBe(first));

        static IEnumerable<string> Ids(BuiltSite site, string path = "/ko/feed.xml") =>
            [site.Feed(path).Id, .. site.Feed(path).Entries.Select(entry => AtomFeed.Of(entry, "id"))];
    }

    [Fact]
    public Task An_id_is_a_URI_in_any_script() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-송환/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
                AtomFeed
                    .Of(site.Feed("/feed.xml").Entries.Single(), "id")
                    .ShouldBe("tag:www.example.org,2025:letters/2024-03-05-%EC%86%A1%ED%99%98/en")
            );

    [Fact]
    public Task A_feed_changed_when_its_newest_entry_did() =>
        ASite
            .With(Site)
            .Builds(site =>
                site.Feed("/feed.xml")
                    .Updated.ShouldBe(site.Feed("/feed.xml").Entries.Max(entry => AtomFeed.Of(entry, "updated")))
            );

    [Fact]
    public Task Pages_name_their_feeds() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Page("/ko/letters/")
                    .Dom.QuerySelectorAll("link[type='application/atom+xml']")
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(["/ko/letters/feed.xml", "/ko/feed.xml"]);
                site.Page("/letters/2024/03/05/returns/")
                    .Dom.QuerySelectorAll("link[type='application/atom+xml']")
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(["/feed.xml"]);
            });
}
