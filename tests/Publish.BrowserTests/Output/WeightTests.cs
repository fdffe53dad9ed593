namespace Publish.BrowserTests.Output;

/// <summary>A page is light before anything is compressed, so that it opens on a ship's connection.</summary>
public sealed class WeightTests(SampleSite site)
{
    private const int Letter = 60 * 1024;
    private const int Longest = 110 * 1024;
    private const int Stylesheet = 30_000;
    private const int Script = 10_000;

    [Fact]
    public void A_letter_weighs_little_without_its_pictures()
    {
        var weights = site.Pages.Where(page => page.Kind == PageKind.Letter).Select(Weight).Order().ToList();
        weights[weights.Count / 2].ShouldBeLessThan(Letter);
        weights[^1].ShouldBeLessThan(Longest);
    }

    [Fact]
    public void The_theme_is_small() =>
        Complaints.None(
            from page in site.Pages
            from asset in Assets(page)
            group Bytes(asset) by (page, Extension: Path.GetExtension(asset)) into kind
            where kind.Sum() > (kind.Key.Extension == ".css" ? Stylesheet : Script)
            select $"{kind.Key.page}: {kind.Sum()} bytes of {kind.Key.Extension}"
        );

    private long Weight(SitePage page) => Bytes(page.Path + "index.html") + Assets(page).Sum(Bytes);

    private static IEnumerable<string> Assets(SitePage page) =>
        page.All("link[rel=stylesheet], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

    private long Bytes(string path) => new FileInfo(Path.Join(site.Folder, path)).Length;
}
