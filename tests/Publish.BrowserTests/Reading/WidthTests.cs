namespace Publish.BrowserTests.Reading;

/// <summary>Nobody scrolls sideways, from the narrowest phone to the desk.</summary>
public sealed class WidthTests(SampleSite site) : Reader(site)
{
    internal const string Faults = """
        () => {
            document.querySelectorAll('main details').forEach(details => details.open = true);
            const width = document.documentElement.clientWidth, all = [...document.body.querySelectorAll('*')];
            const said = e => e.outerHTML.slice(0, 160);
            const stuck = all.filter(e => ['fixed', 'sticky'].includes(getComputedStyle(e).position) && e.getBoundingClientRect().height > innerHeight / 3);
            const faults = stuck.map(e => `covers the page: ${said(e)}`);
            if (document.documentElement.scrollWidth > width)
                faults.push('wider than the window: ' + all.filter(e => e.getBoundingClientRect().right > width + 1).slice(-3).map(said).join(' | '));
            return faults;
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public Task No_kind_of_page_scrolls_sideways_in_any_language(int width) => Look(Site.OneOfEach(), width);

    [Fact]
    public Task No_page_scrolls_sideways_on_the_narrowest_phone() => Look(Site.Pages, 320);

    /// <summary>The window of a desk at 400 %: 320 by 200 CSS pixels.</summary>
    [Fact]
    public Task No_page_scrolls_sideways_or_is_covered_at_four_times_its_size() => Look(Site.Pages, 1280, zoom: 4);

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task No_kind_of_page_scrolls_sideways_in_the_faces_that_many_systems_bring(int width) =>
        Look(Site.OneOfEach(), width, faces: Faces.Usual);

    private Task Look(IEnumerable<SitePage> pages, int width, int zoom = 1, Faces? faces = null) =>
        Each(
            pages,
            () => Open(width: width, zoom: zoom, faces: faces),
            async (page, _) => (await page.EvaluateAsync<string[]>(Faults)).Select(fault => $"at {width}: {fault}")
        );
}
