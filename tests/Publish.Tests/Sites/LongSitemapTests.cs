using System.Text;
using System.Xml.Linq;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Outputs.Hosting;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A sitemap that would break the protocol's limits is an index of parts that keep them.</summary>
public sealed class LongSitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Archive = """
        -- letters/2022-03-05-first/en.md --
        ---
        title: The first
        ---
        -- letters/2022-04-05-second/en.md --
        ---
        title: The second
        ---
        -- letters/2022-04-05-second/ko.md --
        ---
        title: 둘째
        ---
        -- letters/2024-03-05-third/en.md --
        ---
        title: The third
        ---
        -- pages/about/en.md --
        ---
        title: About
        ---
        """;

    [Fact]
    public void A_year_is_a_part_and_a_long_year_several_of_which_the_newest_is_last()
    {
        var files = Sitemap(most: 2);
        var index = Read(files["/sitemap.xml"]);
        index.Name.ShouldBe(Map + "sitemapindex");
        index
            .Elements(Map + "sitemap")
            .Select(part => ((string)part.Element(Map + "loc")!, (string?)part.Element(Map + "lastmod")))
            .Where(part => !part.Item1.Contains("pages", StringComparison.Ordinal))
            .ShouldBe([
                ("https://www.example.org/sitemap-2024.xml", "2024-03-05"),
                ("https://www.example.org/sitemap-2022.xml", "2022-03-05"),
                ("https://www.example.org/sitemap-2022-2.xml", "2022-04-05"),
            ]);
        ((string?)Read(Sitemap(most: 3)["/sitemap.xml"]).Elements().ElementAt(1).Element(Map + "lastmod")).ShouldBe(
            "2022-04-05"
        );
        Addresses(files["/sitemap-2022.xml"]).ShouldBe(["/letters/2022/03/05/first/"]);
        Addresses(files["/sitemap-2022-2.xml"])
            .ShouldBe(["/letters/2022/04/05/second/", "/ko/letters/2022/04/05/second/"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void The_parts_together_name_what_one_file_names_and_the_index_each_part(int most)
    {
        var parts = Sitemap(most);
        Read(parts["/sitemap.xml"])
            .Descendants(Map + "loc")
            .Select(loc => new Uri(loc.Value).AbsolutePath)
            .ShouldBe(parts.Keys.Where(path => path != "/sitemap.xml"), ignoreOrder: true);
        parts
            .Where(part => part.Key != "/sitemap.xml")
            .SelectMany(part => Addresses(part.Value))
            .ShouldBe(Addresses(Sitemap(most: 1000).Single().Value), ignoreOrder: true);
    }

    private static Dictionary<string, byte[]> Sitemap(int most)
    {
        using var site = SiteText.Write(Archive);
        _ = BuildTime.TryParse("2025-01-01", out var at);
        var edition = Press.Reader.Read(
            new EditionRequest { Input = site.Root, At = at },
            new BuildProgress(TimeProvider.System),
            CancellationToken.None
        );
        return new Sitemap { MostAddresses = most }
            .PlanLast(edition.Site!, edition.Views!, edition.Plan)
            .Cast<DataOutput>()
            .ToDictionary(output => output.Path.Value, output => output.Bytes().ToArray());
    }

    private static XElement Read(byte[] xml) => XDocument.Parse(Encoding.UTF8.GetString(xml)).Root!;

    private static IEnumerable<string> Addresses(byte[] xml) =>
        Read(xml).Elements(Map + "url").Select(url => new Uri((string)url.Element(Map + "loc")!).AbsolutePath);
}
