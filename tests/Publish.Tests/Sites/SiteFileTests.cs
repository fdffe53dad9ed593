using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>The files that machines read: sitemap, robots, headers, redirects, security.txt.</summary>
public sealed class SiteFileTests
{
    private const string Site = """
        -- letters/2024-03-05-returns/document.yml --
        updated: 2024-03-08
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- pages/about/en.md --
        ---
        title: About us
        ---
        """;

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
    public Task Robots_are_let_in_and_told_of_the_sitemap() =>
        ASite
            .With(Site)
            .Builds(site =>
                site.Text("/robots.txt")
                    .ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/sitemap.xml\n")
            );

    [Fact]
    public Task Every_page_says_first_that_it_lets_in_nothing_from_elsewhere() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var pages = site
                    .Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal))
                    .Select(file => new SitePage(site.Text("/" + file)))
                    .ToList();
                pages.Count.ShouldBeGreaterThan(20);
                pages.ShouldAllBe(page =>
                    page.Dom.Head!.Children[0].HasAttribute("charset")
                    && page.Dom.Head.Children[1].GetAttribute("http-equiv") == "Content-Security-Policy"
                );
                pages
                    .Select(Policy)
                    .Distinct()
                    .ShouldBe([
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                            + "manifest-src 'self'; form-action 'self'; base-uri 'none'",
                    ]);
            });

    [Fact]
    public Task Headers_say_what_no_page_can() =>
        ASite
            .With(Site)
            .Builds(site =>
            {
                var headers = site.Text("/_headers");
                headers.ShouldStartWith("/*\n  Content-Security-Policy: base-uri 'none'; frame-ancestors 'none'\n");
                headers.ShouldNotContain("unsafe");
                headers.ShouldContain("X-Content-Type-Options: nosniff");
                headers.ShouldContain("/theme/*\n  Cache-Control: public, max-age=31536000, immutable");
            });

    [Fact]
    public Task Headers_name_kinds_of_files_and_no_addresses() =>
        ASite
            .With(
                Site
                    + "\n"
                    + """
                    -- letters/2024-03-05-returns/list.pdf --
                    PDF
                    -- letters/2024-03-05-returns/list.docx --
                    DOCX
                    -- pages/final-pdf/en.md --
                    ---
                    title: A page that is called as a PDF is
                    ---
                    -- assets/standing.html --
                    <!doctype html><title>By hand</title>
                    -- assets/Map.SVG --
                    <svg xmlns="http://www.w3.org/2000/svg"/>
                    -- assets/paper.pdf --
                    PDF
                    """
            )
            .Builds(site =>
            {
                var rules = site.Text("/_headers").Split('\n').Where(line => line.StartsWith('/')).ToList();
                rules.ShouldBe(
                    ["/*", "/*.css", "/*.html", "/*.js", "/paper.pdf", "/*.svg", "/*.txt", "/*.xml", "/theme/*"],
                    "Netlify would take the page for a PDF"
                );
                site.Text("/_headers")
                    .ShouldContain(
                        "/*.html\n  Content-Security-Policy: default-src 'none'; ",
                        customMessage: "what is kept by hand stays as it is"
                    );
                site.Text("/standing.html").ShouldBe("<!doctype html><title>By hand</title>\n");
            });

    [Fact]
    public Task Forms_may_lead_to_where_money_and_addresses_are_taken() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                time-zone: Asia/Seoul
                donate: {url: "https://pay.example.net/give?x=1", amounts: [50, 100]}
                newsletter: {action: "https://list.example.net/join"}
                """
            )
            .Builds(site =>
                Policy(site.Page("/letters/"))
                    .ShouldContain("form-action 'self' https://pay.example.net https://list.example.net;")
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
    public Task Who_finds_a_weakness_is_told_whom_to_write_to() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en, ko]
                time-zone: Asia/Seoul
                organization: {email: office@example.org}
                """
            )
            .At("2024-03-06")
            .Builds(site =>
                site.Text("/.well-known/security.txt")
                    .Split('\n')
                    .ShouldBe([
                        "Contact: mailto:office@example.org",
                        "Expires: 2024-12-31T23:59:59Z",
                        "Preferred-Languages: en, ko",
                        "Canonical: https://www.example.org/.well-known/security.txt",
                        "",
                    ])
            );

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

    private static string Policy(SitePage page) =>
        page.One("meta[http-equiv=Content-Security-Policy]").GetAttribute("content")!;

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

    [Theory]
    [InlineData("2025-01-31T00:00:00Z", "PUB414")]
    [InlineData("2024-12-31T23:59:59Z", "PUB414")]
    [InlineData("soon", "PUB415")]
    [InlineData("2025-02-02T00:00:00Z", null)]
    public Task A_security_text_kept_by_hand_is_published_and_watched(string expires, string? told) =>
        ASite
            .With(
                $"""
                -- assets/.well-known/security.txt --
                Contact: mailto:us@example.org
                Expires: {expires}
                """
            )
            .Builds(site =>
            {
                site.Text("/.well-known/security.txt").ShouldContain("Expires: " + expires);
                site.Diagnostics.Select(diagnostic => diagnostic.Rule.Code).ShouldBe(told is null ? [] : [told]);
            });

    [Theory]
    [InlineData("2025-01-02", "2025-12-31T23:59:59Z")]
    [InlineData("2025-06-30", "2025-12-31T23:59:59Z")]
    [InlineData("2025-07-02", "2026-06-30T23:59:59Z")]
    public Task A_build_renews_the_security_text_for_whole_months(string now, string expires) =>
        ASite
            .With(Site)
            .At(now)
            .Builds(site => site.Text("/.well-known/security.txt").ShouldContain($"Expires: {expires}\n"));
}
