using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>axe finds nothing against any page of the sample, by day or night, and leaves nothing undecided.</summary>
public sealed class AccessibilityTests(SampleSite site) : Reader(site)
{
    internal static readonly string Axe = Path.Combine(Repository.Tools, "node_modules", "axe-core", "axe.min.js");

    /// <summary>What is wrong, and what axe could not decide.</summary>
    internal const string Faults = """
        async runOnly => {
            document.querySelectorAll('details').forEach(details => details.open = true);
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            const { violations, incomplete } = await axe.run(document, { runOnly, resultTypes: ['violations', 'incomplete'] });
            return [...violations, ...incomplete].flatMap(({ id, help, nodes }) => nodes.map(({ html, any, all, none }) =>
                `${id} (${help}): ${html.slice(0, 200)} ${[...any, ...all, ...none][0]?.message ?? ''}`));
        }
        """;

    internal static readonly object Everything = new
    {
        type = "tag",
        values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    };

    /// <summary>The dark pages are the same pages in other colours, so their colours are what is judged.</summary>
    private static readonly object Colours = new
    {
        type = "rule",
        values = (string[])["color-contrast", "link-in-text-block"],
    };

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public Task No_page_has_a_fault_by_day_or_a_colour_too_faint_by_night(string language) =>
        Judge(Site.Pages.Where(page => page.Language == language), Faces.Named);

    [Fact]
    public Task No_kind_of_page_has_a_fault_in_the_faces_that_many_systems_bring() =>
        Judge(Site.OneOfEach(), Faces.Usual);

    private Task Judge(IEnumerable<SitePage> pages, Faces faces) =>
        Each(
            pages,
            async () =>
            {
                var page = await Open(faces: faces);
                await page.AddInitScriptAsync(scriptPath: Axe);
                return page;
            },
            async (page, _) =>
            {
                var day = await page.EvaluateAsync<string[]>(Faults, Everything);
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                var night = await page.EvaluateAsync<string[]>(Faults, Colours);
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                return [.. day, .. night.Select(fault => $"by night: {fault}")];
            }
        );
}
