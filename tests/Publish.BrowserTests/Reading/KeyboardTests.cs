using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>Everything is reached by the keyboard, and one always sees where one is.</summary>
public sealed class KeyboardTests(SampleSite site) : Reader(site)
{
    private const int Steps = 60;

    private const string Unseen = """
        () => {
            const e = document.activeElement;
            if (e === document.body) return 'end';
            const shown = e.matches('input[type=radio], input[type=checkbox]') ? (e.closest('label') ?? document.querySelector(`label[for="${e.id}"]`) ?? e) : e;
            const outline = [e, shown].map(one => getComputedStyle(one)).some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
            const box = shown.getBoundingClientRect();
            const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            return outline && inView ? '' : `${e.outerHTML.slice(0, 120)} outline ${outline}, in view ${inView}`;
        }
        """;

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ko", 360)]
    public async Task The_first_stop_skips_to_the_main_content(string language, int width)
    {
        var page = await Open(Site.Fullest(PageKind.Letter, language)!.Path, width);
        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator(":focus");
        await Assertions.Expect(skip).ToHaveTextAsync(Said.Skip[language]);
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main:target, main :target, main:focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator(":focus").EvaluateAsync<bool>("e => e.closest('main') !== null")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(PageKind.Home, "en", 1280)]
    [InlineData(PageKind.Home, "zh-Hans", 360)]
    [InlineData(PageKind.Letter, "ko", 1280)]
    [InlineData(PageKind.Letters, "en", 360)]
    [InlineData(PageKind.PressRelease, "en", 360)]
    public async Task Every_stop_is_seen(PageKind kind, string language, int width)
    {
        var page = await Open(Site.Fullest(kind, language)!.Path, width);
        var complaints = new List<string>();
        for (var i = 0; i < Steps; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var unseen = await page.EvaluateAsync<string>(Unseen);
            if (unseen == "end")
                break;
            if (unseen.Length > 0)
                complaints.Add(unseen);
        }
        Complaints.None(complaints);
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_by_keyboard_without_script()
    {
        var page = await Open("/", 360, script: false);
        var menu = page.Locator("header details summary").First;
        await menu.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("header details a[href='/letters/']").First).ToBeVisibleAsync();
    }
}
