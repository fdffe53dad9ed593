namespace Publish.BrowserTests.Reading;

/// <summary>Nobody scrolls sideways, from the narrowest phone to the desk.</summary>
public sealed class WidthTests(SampleSite site) : Reader(site)
{
    private const string TooWide = """
        () => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return '';
            const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
            return wide.slice(-3).map(e => e.outerHTML.slice(0, 160)).join(' | ') || 'something';
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public Task No_kind_of_page_scrolls_sideways_in_any_language(int width) =>
        Look(width, Site.Languages.SelectMany(Site.OneOfEach));

    [Fact]
    public Task No_page_scrolls_sideways_on_the_narrowest_phone() => Look(320, Site.Pages);

    private async Task Look(int width, IEnumerable<SitePage> pages)
    {
        var page = await Open(width: width);
        var complaints = new List<string>();
        foreach (var one in pages)
        {
            await page.GotoAsync(one.Path);
            if (await page.EvaluateAsync<string>(TooWide) is { Length: > 0 } wide)
                complaints.Add($"{one} at {width}: {wide}");
        }
        Complaints.None(complaints);
    }
}
