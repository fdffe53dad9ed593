using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Input;
using Publish.Export.Archive;
using Publish.Export.WordPress;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Whatever dates somebody writes, no text is said to have changed before it appeared, by anything that leaves the
/// site.
/// </summary>
public sealed class ChronologyTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Wp = "http://wordpress.org/export/1.2/";

    /// <summary>
    /// Days and moments around a day of the folder, in the site's zone and in others; empty where nothing is written.
    /// </summary>
    private static readonly string[] Dates =
    [
        "",
        "",
        "",
        "2015-11-24",
        "2015-12-01",
        "2016-02-01",
        "2015-11-23T23:30",
        "2015-11-24T00:30",
        "2015-11-24T23:59:59",
        "2015-11-24T01:00:00+14:00",
        "2015-11-24T22:00:00-11:00",
        "2015-12-01T00:00:00Z",
        "2014-01-01",
    ];

    private static readonly string[] Embargoes =
    [
        "",
        "",
        "2015-11-24T09:00",
        "2015-11-24T23:00:00Z",
        "2016-02-01T00:30",
    ];

    private static readonly Gen<string> Site =
        from zone in Gen.Elements("America/New_York", "Asia/Seoul", "Pacific/Kiritimati", "America/Sao_Paulo", "UTC")
        from documents in Document.ListOf(3)
        select Text(zone, documents);

    private static Gen<string> Document =>
        from shared in Gen.Elements(Dates).ListOf(3)
        from own in Gen.Elements(Dates).ListOf(2)
        from embargoes in Gen.Elements(Embargoes).ListOf(2)
        select $"""
            {Line("date", shared[0].StartsWith("2014", StringComparison.Ordinal) ? "" : shared[0])}{Line(
                "published",
                shared[1]
            )}{Line("updated", shared[2])}{Line("embargo", embargoes[0])}|{Line("published", own[0])}|{Line(
                "published",
                own[1]
            )}{Line("embargo", embargoes[1])}
            """;

    [Fact]
    public void Changed_is_never_before_appeared_in_any_output() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(25),
            Prop.ForAll(Arb.From(Site), site => Holds(site).GetAwaiter().GetResult())
        );

    private static async Task Holds(string text)
    {
        await ASite
            .With(text)
            .OnlyWarning()
            .Builds(site =>
            {
                foreach (var prefix in new[] { "", "/ko" })
                {
                    var feed = site.Feed(prefix + "/feed.xml");
                    var appeared = feed.Entries.Select(entry => Moment(AtomFeed.Of(entry, "published"))).ToList();
                    appeared.ShouldBe(appeared.OrderDescending());
                    foreach (var entry in feed.Entries)
                    {
                        Moment(AtomFeed.Of(entry, "updated"))
                            .ShouldBeGreaterThanOrEqualTo(Moment(AtomFeed.Of(entry, "published")));
                        Moment(feed.Updated!).ShouldBeGreaterThanOrEqualTo(Moment(AtomFeed.Of(entry, "updated")));
                        var address = AtomFeed.Href(entry);
                        var page = site.Page(new Uri(address).AbsolutePath);
                        var said = page.JsonLd.GetProperty("datePublished").GetString()!;
                        (page.Meta("article:published_time"), page.Meta("article:modified_time")).ShouldBe(
                            (
                                said,
                                page.JsonLd.TryGetProperty("dateModified", out var modified)
                                    ? modified.GetString()
                                    : null
                            )
                        );
                        ShouldFollow(page.Meta("article:modified_time") ?? said, said);
                        ShouldFollow(LastModified(site, address), said);
                    }
                }
            });
        using var input = SiteText.Write(text);
        if (
            SiteArchive.Open(InputReader.Read(input.Root), new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), null)
            is not { } archive
        )
            return;
        using var stream = new MemoryStream();
        WxrArchive.Write(archive, stream);
        foreach (
            var item in XDocument
                .Parse(Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF'))
                .Descendants("item")
        )
        {
            var changed = Utc(item, "post_modified_gmt");
            changed.ShouldBeGreaterThanOrEqualTo(Utc(item, "post_date_gmt"));
            changed.ShouldBeGreaterThanOrEqualTo(
                DateTimeOffset.Parse(item.Element("pubDate")!.Value, CultureInfo.InvariantCulture)
            );
        }
    }

    private static string LastModified(BuiltSite site, string address) =>
        XDocument
            .Parse(site.Text("/sitemap.xml"))
            .Root!.Elements(Map + "url")
            .Single(url => url.Element(Map + "loc")!.Value == address)
            .Element(Map + "lastmod")!
            .Value;

    /// <summary>A bare day holds all of its moments, so that of two on one day neither is before the other.</summary>
    private static void ShouldFollow(string changed, string appeared)
    {
        if (changed.Length == 10 || appeared.Length == 10)
            string.CompareOrdinal(changed[..10], appeared[..10])
                .ShouldBeGreaterThanOrEqualTo(0, $"{changed} before {appeared}");
        else
            Moment(changed).ShouldBeGreaterThanOrEqualTo(Moment(appeared));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Utc(XElement item, string name) =>
        DateTimeOffset.Parse(item.Element(Wp + name)!.Value + "Z", CultureInfo.InvariantCulture);

    private static string Line(string key, string value) => value.Length == 0 ? "" : $"{key}: {value}\n";

    private static string Text(string zone, IEnumerable<string> documents)
    {
        var text = new StringBuilder(
            $"""
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en, ko]
            time-zone: {zone}

            """
        );
        foreach (var (number, document) in documents.Index())
        {
            var parts = document.TrimEnd().Split('|');
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                -- letters/2015-11-24-letter-{number}/document.yml --
                {parts[0]}
                -- letters/2015-11-24-letter-{number}/en.md --
                ---
                title: Letter {number}
                {parts[1]}
                ---
                Text.
                -- letters/2015-11-24-letter-{number}/ko.md --
                ---
                title: 서한 {number}
                {parts[2]}
                ---
                본문.

                """
            );
        }
        return text.ToString();
    }
}
