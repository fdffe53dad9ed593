using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>axe finds nothing against any kind of page, in any language, by day or night.</summary>
public sealed class AccessibilityTests(SampleSite site) : Reader(site)
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly AxeRunOptions Colours = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task No_violation_on_any_kind_of_page_by_day(string language) =>
        await Judge(language, ColorScheme.Light, Everything);

    /// <summary>The dark pages are the same pages in other colours, so their colours are what is judged.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task No_colour_too_faint_by_night(string language) =>
        await Judge(language, ColorScheme.Dark, Colours);

    private async Task Judge(string language, ColorScheme scheme, AxeRunOptions options)
    {
        var page = await Open(scheme: scheme);
        var complaints = new List<string>();
        foreach (var one in Site.OneOfEach(language))
        {
            await page.GotoAsync(one.Path);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            var result = await page.RunAxe(options);
            complaints.AddRange(
                from violation in result.Violations
                from node in violation.Nodes
                select $"{one}: {violation.Id} ({violation.Help}): {node.Html}");
        }
        Complaints.None(complaints);
    }
}
