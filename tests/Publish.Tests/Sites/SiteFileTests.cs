using System.Xml.Linq;
using Shouldly;
using Xunit;
using static Publish.Tests.Sites.LetterAndPage;

namespace Publish.Tests.Sites;

/// <summary>The files that machines read: sitemap, robots, redirects, the theme’s.</summary>
public sealed class SiteFileTests
{
    [Fact]
    public Task The_sitemap_has_every_page_that_is_to_be_found_with_its_alternates() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var pages = Pages(site).ToDictionary(page => page.Address);
                var letter = pages["https://www.example.org/ko/letters/2024/03/05/returns/"];
                letter.Alternates.ShouldBe(["en", "ko", "x-default"]);
                letter.Changed.ShouldBe("2024-03-08");
                pages["https://www.example.org/about/"].Alternates.ShouldBe(["en", "x-default"]);
                pages["https://www.example.org/zh-hans/"].Alternates.ShouldBe(["en", "ko", "zh-Hans", "x-default"]);
            });

    [Fact]
    public Task The_sitemap_names_only_pages_that_are_there_and_say_the_same() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                foreach (var page in Pages(site))
                {
                    var there = site.Page(new Uri(page.Address).AbsolutePath);
                    there.Canonical.ShouldBe(page.Address);
                    there.Hreflangs.ShouldBe(page.Alternates);
                }
                Pages(site).Select(page => page.Address).ShouldBeUnique();
                Pages(site).ShouldNotContain(page => page.Address.Contains("404", StringComparison.Ordinal));
            });

    [Fact]
    public Task The_sitemap_is_made_of_the_plan_with_years_and_regions_and_no_list_that_is_not_there() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                -- regions.yml --
                asia: {name: Asia, countries: [KR]}
                -- letters/2023-03-05-returns/document.yml --
                countries: [KR]
                -- letters/2023-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
            {
                var paths = Pages(site).Select(page => new Uri(page.Address).AbsolutePath).ToList();
                paths.ShouldContain("/letters/2023/");
                paths.ShouldContain("/regions/asia/");
                foreach (var path in paths)
                    site.Page(path).Heading.ShouldNotBeEmpty();
            });

    [Fact]
    public Task Robots_are_let_in_and_told_of_the_sitemap() =>
        ASite
            .With(Site)
            .Builds(site =>
                site.Text("/robots.txt")
                    .ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/sitemap.xml\n")
            );

    [Fact]
    public Task A_language_has_its_own_page_for_what_is_not_there() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                site.Text("/_redirects").Split('\n').ShouldContain("/ko/* /ko/404.html 404");
                var page = site.Page("/ko/404.html");
                (page.Lang, page.Heading).ShouldBe(("ko", "페이지를 찾을 수 없습니다"));
                page.Meta("robots").ShouldBe("noindex");
                page.Canonical.ShouldBeNull();
                page.Hreflangs.ShouldBeEmpty();
                page.Links.ShouldContain("/ko/letters/2024/03/05/returns/");
                site.Page("/404.html").Heading.ShouldBe("Page not found");
            });

    [Fact]
    public Task An_onion_address_is_announced_for_each_page() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en, ko]
                time-zone: Asia/Seoul
                onion: http://exampleexampleexample.onion
                """
            )
            .Builds(site =>
                site.Page("/ko/letters/")
                    .One("meta[http-equiv=onion-location]")
                    .GetAttribute("content")
                    .ShouldBe("http://exampleexampleexample.onion/ko/letters/")
            );

    [Fact]
    public Task The_theme_has_addresses_that_change_with_its_bytes() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var assets = site.Page("/")
                    .Dom.QuerySelectorAll("link[rel=stylesheet],script[src]")
                    .Select(one => (one.GetAttribute("href") ?? one.GetAttribute("src"))!)
                    .ToList();
                assets.ShouldNotBeEmpty();
                assets.ShouldAllBe(asset =>
                    System.Text.RegularExpressions.Regex.IsMatch(asset, @"^/theme/\w+\.[0-9a-f]{8}\.(css|js)$")
                );
                assets.ForEach(site.ShouldHave);
            });

    [Fact]
    public async Task The_same_input_makes_the_same_bytes()
    {
        var first = new Dictionary<string, byte[]>();
        await ASite
            .With(Site)
            .At("2025-02-01")
            .Builds(site => first = site.Files.ToDictionary(file => file, site.Bytes));
        await ASite
            .With(Site)
            .At("2025-05-02")
            .Builds(again =>
            {
                again.Files.ShouldBe(first.Keys);
                again.Files.Where(file => !first[file].AsSpan().SequenceEqual(again.Bytes(file))).ShouldBeEmpty();
            });
    }

    private static IEnumerable<(string Address, IEnumerable<string> Alternates, string? Changed)> Pages(
        BuiltSite site
    ) =>
        from page in XDocument.Parse(site.Text("/sitemap.xml")).Root!.Elements()
        select (
            Child(page, "loc")!,
            page.Elements()
                .Where(one => one.Name.LocalName == "link")
                .Select(link => link.Attribute("hreflang")!.Value),
            Child(page, "lastmod")
        );

    private static string? Child(XElement page, string name) =>
        page.Elements().FirstOrDefault(one => one.Name.LocalName == name)?.Value;
}
