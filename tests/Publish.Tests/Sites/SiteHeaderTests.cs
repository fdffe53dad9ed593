using Shouldly;
using Xunit;
using static Publish.Tests.Sites.LetterAndPage;

namespace Publish.Tests.Sites;

/// <summary>Each page says its content policy, and `_headers` what no page can say.</summary>
public sealed class SiteHeaderTests
{
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

    private static string Policy(SitePage page) =>
        page.One("meta[http-equiv=Content-Security-Policy]").GetAttribute("content")!;
}
