namespace Publish.BrowserTests.Reading;

/// <summary>Nothing moves under a reader's eyes while a page comes and its notes find their places.</summary>
public sealed class ShiftTests(SampleSite site) : Reader(site)
{
    private const string Watch = """
        window.shifts = [];
        new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry =>
            `${entry.value.toFixed(4)} by ${entry.sources.map(source => source.node?.outerHTML?.slice(0, 80) ?? source.node?.textContent.trim().slice(0, 40)).join(' | ')}`)))
            .observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>Reads down to the end, with a frame for each screen.</summary>
    private const string Read = """
        async () => {
            const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            await document.fonts.ready;
            for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
                scrollTo(0, top);
                await frame();
            }
            await frame();
            return shifts;
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task Nothing_moves_on_any_kind_of_page(int width) =>
        Each(
            Site.OneOfEach(),
            async () =>
            {
                var page = await Open(width: width);
                await page.AddInitScriptAsync(Watch);
                return page;
            },
            async (page, _) => (await page.EvaluateAsync<string[]>(Read)).Select(shift => $"at {width}: {shift}")
        );
}
