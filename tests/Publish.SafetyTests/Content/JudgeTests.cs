using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>
/// The judges themselves: each fault that a site could have is put into one that has none, and is seen.
/// </summary>
public sealed class JudgeTests
{
    private static readonly Lazy<(SiteJudge Judge, IReadOnlyDictionary<string, string> Files)> Clean = new(() =>
    {
        var (judge, files) = (
            new SiteJudge(),
            MadeFrom.Files(new AttackedSite(MadeFrom.Described, MadeFrom.Plain).Files).Files
        );
        judge.Learn(files);
        return (judge, files);
    });

    [Fact]
    public void A_clean_site_is_clean() =>
        Clean.Value.Files.SelectMany(file => Clean.Value.Judge.Complaints(file.Key, file.Value)).ShouldBeEmpty();

    [Theory]
    [InlineData("<script>hit()</script>")]
    [InlineData("<script src=/theme/other.js type=module></script>")]
    [InlineData("<script type=application/ld+json>{\"a\":}</script>")]
    [InlineData("<p onclick=hit()>x</p>")]
    [InlineData("<p style=\"color:red\">x</p>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<a href=\"javascript:hit()\">x</a>")]
    [InlineData("<a href=\" java&#10;script:hit()\">x</a>")]
    [InlineData("<a href=\"data:text/html,x\">x</a>")]
    [InlineData("<a href=\"//evil.example\">x</a>")]
    [InlineData("<a href=\"/\\evil.example\">x</a>")]
    [InlineData("<a href=\"/\" ping=\"/x\">x</a>")]
    [InlineData("<img src=\"https://evil.example/x.png\" alt=x>")]
    [InlineData("<img src=x srcset=\"//evil.example/x 2x\" alt=x>")]
    [InlineData("<img src=\"data:text/html,x\" alt=x>")]
    [InlineData("<iframe src=/></iframe>")]
    [InlineData("<object data=x></object>")]
    [InlineData("<embed src=x>")]
    [InlineData("<base href=/x/>")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=/\">")]
    [InlineData("<meta name=referrer content=unsafe-url>")]
    [InlineData("<link rel=stylesheet href=/x.css>")]
    [InlineData("<link rel=preload href=/x.js>")]
    [InlineData("<form action=/thanks/></form>")]
    [InlineData("<form action=\"javascript:hit()\"></form>")]
    [InlineData("<button formaction=/>x</button>")]
    [InlineData("<input autofocus>")]
    [InlineData("<video src=x></video>")]
    [InlineData("<svg><a href=\"/\"><text>x</text></a></svg>")]
    [InlineData("<math><mi>x</mi></math>")]
    [InlineData("<template>x</template>")]
    [InlineData("<noscript>x</noscript>")]
    [InlineData("<p id=page-text>x</p>")]
    [InlineData("<p id=page-new>x</p>")]
    [InlineData("<p id=x>x</p><p id=x>y</p>")]
    [InlineData("<p popover>x</p>")]
    [InlineData("<!-- x -->")]
    [InlineData("<x-y>x</x-y>")]
    public void A_page_that_could_do_something_is_seen(string part)
    {
        var (path, page) = Clean.Value.Files.First(file =>
            file.Key.EndsWith("/index.html", StringComparison.Ordinal)
            && file.Value.Contains("id=\"page-text\"", StringComparison.Ordinal)
        );
        Clean
            .Value.Judge.Complaints(path, page.Replace("</main>", part + "</main>", StringComparison.Ordinal))
            .ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("sitemap.xml", "<url>", "<url><x/>")]
    [InlineData("sitemap.xml", "<urlset", "<!DOCTYPE a [<!ENTITY b \"c\">]><urlset")]
    [InlineData("sitemap.xml", "<urlset", "<?xml-stylesheet href=\"x\"?><urlset")]
    [InlineData("sitemap.xml", "https://www.example.org", "https://evil.example")]
    [InlineData("letters/feed.xml", "</feed>", "")]
    [InlineData("letters/feed.xml", "<entry>", "<entry><script/>")]
    [InlineData("letters/feed.xml", "rel=\"alternate\"", "rel=\"payment\"")]
    [InlineData("_headers", "  X-Frame-Options: DENY", "  X-Frame-Options: ALLOW")]
    [InlineData("_headers", "  X-Frame-Options: DENY", "  X-Frame-Options: DENY\n  Set-Cookie: a=b")]
    [InlineData("_headers", "frame-ancestors 'none'", "frame-ancestors *")]
    [InlineData("index.html", "form-action 'self'", "form-action 'self' *")]
    [InlineData("index.html", "form-action 'self'", "form-action 'self'; script-src *")]
    [InlineData("index.html", "script-src 'self'", "script-src 'self' https://evil.example")]
    [InlineData("index.html", "\"Content-Security-Policy\"", "\"Content-Security-Policy-Report-Only\"")]
    [InlineData("_headers", "/*\n", "/* x\n")]
    [InlineData("_redirects", " 301\n", " 301!\n")]
    [InlineData("_redirects", " 301\n", " 301\n/* https://evil.example/:splat 302\n")]
    [InlineData("_redirects", " 301\n", " 301\n/x https://evil.example/ 301\n")]
    [InlineData(".well-known/security.txt", "Contact:", "Contact: mailto:evil@example.org\nContact:")]
    [InlineData("robots.txt", "Allow: /", "Disallow: /")]
    public void A_file_that_says_more_than_it_should_is_seen(string path, string part, string worse)
    {
        var text = Clean.Value.Files[path];
        text.ShouldContain(part);
        Clean.Value.Judge.Complaints(path, text.Replace(part, worse, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("<p>q0q a < b z0z</p>")]
    [InlineData("<p>q0q a b z0z</p>")]
    [InlineData("<p title=\"q0q a &lt; b z0z\">x</p>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"q0q a z0z\"}</script>")]
    public void A_text_that_says_something_else_is_seen(string part) =>
        new TextJudge(["q0q a &lt; b z0z"]).Complaints("<!DOCTYPE html>" + part).ShouldNotBeEmpty();

    [Theory]
    [InlineData("\e[2J")]
    [InlineData("\e]0;x\a")]
    [InlineData("\u009B31m")]
    [InlineData("a\rb")]
    [InlineData("a\bb")]
    [InlineData("\u202Ex")]
    [InlineData("\u2028x")]
    [InlineData("\uE000")]
    public void What_a_terminal_would_obey_is_seen(string printed) =>
        TerminalJudge.Complaints($"\e[31mred\e[0m\n{printed}\n").ShouldNotBeEmpty();

    [Theory]
    [InlineData("::error::x")]
    [InlineData("  ::set-output name=x::y")]
    [InlineData("x ##[add-mask]y")]
    [InlineData("::stop-commands::a\n::error::x\n::a::\n::warning::y")]
    [InlineData("::error file=a,line=1,col=1,title=PUB1::x\n::add-mask::y")]
    public void What_GitHub_would_obey_is_seen(string log) => TerminalJudge.CommandsIn(log).ShouldNotBeEmpty();
}
