using System.Xml.Linq;

namespace Publish.BrowserTests.Output;

/// <summary>The sitemap is valid by its own schema and names what there is to find.</summary>
public sealed class SitemapTests(SampleSite site)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private string File => Path.Combine(site.Folder, "sitemap.xml");

    private IEnumerable<XElement> Urls => XDocument.Load(File).Root!.Elements(Map + "url");

    [Fact]
    public async Task It_is_valid_by_its_schema()
    {
        var schema = Path.Combine(Repository.Tools, "sitemap-with-alternates.xsd");
        var answer = await Command.Run("xmllint", site.Folder, "--noout", "--nonet", "--schema", schema, File);
        answer.ExitCode.ShouldBe(0, answer.ToString());
    }

    [Fact]
    public void It_names_pages_that_exist_each_once() =>
        Complaints.None(
            from address in Urls.GroupBy(url => (string)url.Element(Map + "loc")!)
            let page = site.PageAt(address.Key)
            where
                address.Count() > 1
                || page?.Canonical != address.Key
                || page.All("meta[name=robots][content*=noindex]").Any()
            select $"{address.Key}, {address.Count()} times"
        );

    [Fact]
    public void It_names_every_page_that_may_be_found_but_those_behind_the_first_of_a_list() =>
        Complaints.None(
            from page in site.Pages
            where page.Canonical is not null && !page.Path.Contains("/page/", StringComparison.Ordinal)
            where !page.All("meta[name=robots][content*=noindex]").Any()
            where !Urls.Any(url => (string?)url.Element(Map + "loc") == page.Canonical)
            select $"{page} is not in the sitemap"
        );

    [Fact]
    public void It_names_the_translations_that_the_pages_name() =>
        Complaints.None(
            from url in Urls
            let page = site.PageAt((string)url.Element(Map + "loc")!)
            let here = url.Elements(Xhtml + "link")
                .Select(link => $"{(string?)link.Attribute("hreflang")} {(string?)link.Attribute("href")}")
                .ToHashSet()
            let there = page.Alternates.SelectMany(
                alternate => alternate,
                (alternate, address) => $"{alternate.Key} {address}"
            )
            where !here.SetEquals(there)
            select $"{page}: {string.Join(", ", here)}"
        );

    [Fact]
    public void Robots_are_told_of_it() =>
        System
            .IO.File.ReadAllLines(Path.Combine(site.Folder, "robots.txt"))
            .ShouldContain($"Sitemap: {site.Url}/sitemap.xml");
}
