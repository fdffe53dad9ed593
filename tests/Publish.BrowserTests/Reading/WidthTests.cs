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

    /// <summary>The second window is that of a desk at 400 %.</summary>
    [Fact]
    public Task No_page_scrolls_sideways_or_is_covered_on_the_narrowest_phone_and_at_four_times_its_size() => Each(
        Site.Pages,
        () => Open(width: 320),
        async (page, _) =>
        {
            var faults = new List<string>();
            foreach (var height in new[] { 740, 200 })
            {
                await page.SetViewportSizeAsync(320, height);
                faults.AddRange((await page.EvaluateAsync<string[]>(Faults)).Select(fault => $"at 320 × {height}: {fault}"));
            }
            return faults;
        });

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task No_kind_of_page_scrolls_sideways_in_the_faces_that_many_systems_bring(int width) => Look(Site.OneOfEach(), width, faces: Faces.Usual);

    private Task Look(IEnumerable<SitePage> pages, int width, Faces? faces = null) => Each(
        pages,
        () => Open(width: width, faces: faces),
        async (page, _) => (await page.EvaluateAsync<string[]>(Faults)).Select(fault => $"at {width}: {fault}"));
}
