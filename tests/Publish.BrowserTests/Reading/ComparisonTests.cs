using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>A reader sets the source beside a translation, reads both, and goes back.</summary>
public sealed class ComparisonTests(SampleSite site) : Reader(site)
{
    /// <summary>How each pair of paragraphs stands: beside each other, or the source under the translation.</summary>
    private const string Standing = """
        ([own, other]) => [...document.querySelectorAll(`main div[lang='${own}'] + div[lang='${other}']`)].map(source => {
            const [here, there] = [source.previousElementSibling.getBoundingClientRect(), source.getBoundingClientRect()];
            return here.top === there.top && here.right < there.left ? 'beside' : there.top >= here.bottom && there.right <= innerWidth ? 'under' : 'astray';
        })
        """;

    [Theory]
    [InlineData("ko", 1280, "beside")]
    [InlineData("ko", 360, "under")]
    [InlineData("zh-Hans", 1280, "beside")]
    [InlineData("zh-Hans", 360, "under")]
    public async Task The_original_is_shown_and_hidden(string language, int width, string stands)
    {
        var comparison = Fullest(language);
        var page = await Open(new Uri(comparison.Canonical!).AbsolutePath, width, script: false);
        await page.GetByRole(AriaRole.Link, new() { Name = Said.ShowEnglish[language] }).ClickAsync();
        await Arrive(page, comparison.Path);
        var pairs = await page.EvaluateAsync<string[]>(Standing, new[] { language, "en" });
        pairs.Length.ShouldBeGreaterThan(5);
        pairs.ShouldAllBe(pair => pair == stands);
        await page.GetByRole(AriaRole.Link, new() { Name = Said.HideEnglish[language] }).ClickAsync();
        await Arrive(page, Site.PathOf(comparison.Canonical!));
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task A_note_of_either_language_is_found_and_left_again(string language)
    {
        var page = await Open(Fullest(language).Path);
        foreach (var side in new[] { language, "en" })
        {
            await page.Locator($"div[lang='{side}'] [role=doc-noteref]").First.ClickAsync();
            var note = page.Locator(":target");
            await Assertions.Expect(note).ToBeInViewportAsync();
            (await note.EvaluateAsync<string>("note => note.closest('[lang]').lang")).ShouldBe(side);
            await note.GetByRole(AriaRole.Link).Last.ClickAsync();
            await Assertions
                .Expect(page.Locator($"div[lang='{side}'] [role=doc-noteref]:target"))
                .ToBeInViewportAsync();
        }
    }

    private SitePage Fullest(string language) =>
        Site.Fullest(PageKind.Comparison, language, page =>
            page.Path.EndsWith("/compare/en/", StringComparison.Ordinal) && page.All("[role=doc-noteref]").Any()
        );
}
