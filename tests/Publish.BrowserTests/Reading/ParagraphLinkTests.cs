using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>A reader takes a paragraph's address along, by mouse or keyboard, without script.</summary>
public sealed class ParagraphLinkTests(SampleSite site) : Reader(site)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ko", 360)]
    [InlineData("zh-Hans", 360)]
    [InlineData("zh-Hant", 1280)]
    public async Task A_link_is_seen_where_the_pointer_is_and_where_the_address_leads(string language, int width)
    {
        var page = await Open(Site.Fullest(PageKind.Letter, language)!.Path, width, script: false);
        var link = page.Locator("#p-3 > a:empty");
        await Assertions.Expect(link).ToBeHiddenAsync();
        await page.Locator("#p-3").HoverAsync();
        await Assertions.Expect(link).ToBeVisibleAsync();
        await link.ClickAsync();
        page.Url.ShouldEndWith("#p-3");
        await page.Mouse.MoveAsync(0, 0);
        await Assertions.Expect(link).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".text a:empty:visible")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    public async Task Links_are_stops_of_the_keyboard_once_a_reader_asks_for_them(string language)
    {
        var page = await Open(Site.Fullest(PageKind.Letter, language)!.Path, 1280, script: false);
        var links = page.Locator(".text a:empty");
        await Assertions.Expect(page.Locator(".text a:empty:visible")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Checkbox).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".text a:empty:visible")).ToHaveCountAsync(await links.CountAsync());
        await page.Keyboard.PressAsync("Shift+Tab");
        for (var stops = 0; stops < 60 && !(await Focused(page)).StartsWith("#p-", StringComparison.Ordinal); stops++)
            await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(links.Last).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_copied_holds_no_link()
    {
        var page = await Open(Site.Fullest(PageKind.Letter, "en")!.Path);
        await page.Locator("#page-paragraphs").CheckAsync();
        (
            await page.EvaluateAsync<string>(
                "() => { getSelection().selectAllChildren(document.querySelector('#page-text')); return String(getSelection()); }"
            )
        ).ShouldNotContain('#');
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task Links_make_no_page_wider(string language)
    {
        var page = await Open(Site.Fullest(PageKind.Letter, language)!.Path, 320);
        await page.Locator("#page-paragraphs").CheckAsync();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(320);
    }

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href') ?? ''");
}
