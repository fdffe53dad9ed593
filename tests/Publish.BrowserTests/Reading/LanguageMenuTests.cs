using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>A reader changes the language and stays with the document, or is told why not.</summary>
public sealed class LanguageMenuTests(SampleSite site) : Reader(site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task From_a_letter_to_Korean_to_Chinese_and_back(int width)
    {
        var letter = Site.Fullest(PageKind.Letter, "en", page =>
            page.Alternates.Contains("ko") && page.Alternates.Contains("zh-Hans")
        );
        var page = await Open(letter.Path, width);
        foreach (var language in new[] { "ko", "zh-Hans", "en" })
        {
            await Entry(page, language).ClickAsync();
            await Arrive(page, Site.PathOf(letter.Alternates[language].Single()));
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
            await Assertions.Expect(Entry(page, language)).ToHaveAttributeAsync("aria-current", new Regex("page|true"));
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_language_without_a_version_leads_home_and_says_so(int width)
    {
        var letter = Site.Fullest(PageKind.Letter, "en", page => !page.Alternates.Contains("zh-Hant"));
        var page = await Open(letter.Path, width);
        var entry = Entry(page, "zh-Hant");
        var said = await entry.EvaluateAsync<string>(
            "link => link.textContent + ' ' + (link.getAttribute('aria-label') ?? '') + ' ' + link.title"
        );
        said.ShouldContain(Said.NoVersionHome["zh-Hant"]);
        await entry.ClickAsync();
        await Arrive(page, Site.Home("zh-Hant"));
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hant");
    }

    [Fact]
    public async Task Each_entry_names_its_language_in_its_own_words()
    {
        var page = await Open("/");
        foreach (var language in Site.Languages)
            (await Entry(page, language).EvaluateAsync<string>("entry => entry.closest('[lang]').lang")).ShouldBe(
                language
            );
    }

    /// <summary>The entry of the menu at the top of the page, whatever the page's own language is.</summary>
    private static ILocator Entry(IPage page, string language) =>
        page.Locator("header nav a, header nav [aria-current]")
            .Filter(new() { HasTextRegex = new Regex($"^\\s*{Said.Name[language]}") })
            .First;
}
