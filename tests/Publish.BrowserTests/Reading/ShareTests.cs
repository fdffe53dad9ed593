using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>A reader passes a letter on, from its top or its end, with no one else's script.</summary>
public sealed class ShareTests(SampleSite site) : Reader(site)
{
    private const string Links =
        "lists => lists.map(list => [...list.querySelectorAll(':scope > li > a[rel]')].map(link => (link.getAttribute('aria-label') ?? link.textContent).trim() + ' ' + link.href).join('\\n'))";

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task The_row_at_the_end_is_the_row_at_the_top_and_carries_the_canonical_address(string language)
    {
        var letter = Site.Fullest(PageKind.Letter, language)!;
        var page = await Open(letter.Path);
        var lists = await Share(page, language).EvaluateAllAsync<string[]>(Links);
        lists.Length.ShouldBe(2);
        lists[1].ShouldBe(lists[0]);
        var links = lists[0].Split('\n');
        links.Length.ShouldBeGreaterThan(1);
        Complaints.None(links.Where(link => !link.Contains(letter.Canonical!, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ko", 360)]
    [InlineData("zh-Hans", 360)]
    public async Task Other_ways_to_share_open_and_close(string language, int width)
    {
        var page = await Open(Site.Fullest(PageKind.Letter, language)!.Path, width);
        var list = Share(page, language).Last;
        var more = list.Locator("details");
        var inside = more.Locator("a[href]").First;
        await Assertions.Expect(inside).ToBeHiddenAsync();
        await list.GetByText(Said.ShareOther[language]).ClickAsync();
        await Assertions.Expect(inside).ToBeVisibleAsync();
        await list.GetByText(Said.ShareOther[language]).ClickAsync();
        await Assertions.Expect(inside).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_only_script_can_do_is_hidden_without_it()
    {
        var page = await Open(Site.Fullest(PageKind.Letter, "en")!.Path, script: false);
        await OpenMore(page);
        await Assertions.Expect(Button(page, Said.CopyLink["en"])).ToBeHiddenAsync();
        await Assertions.Expect(Button(page, Said.Print["en"])).ToBeHiddenAsync();
    }

    [Fact]
    public async Task With_script_the_link_is_copied_and_the_reader_is_told()
    {
        var letter = Site.Fullest(PageKind.Letter, "en")!;
        var page = await Open(letter.Path);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenMore(page);
        await Button(page, Said.CopyLink["en"]).ClickAsync();
        await Assertions.Expect(Share(page, "en").Last.GetByText(Said.Copied["en"])).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(letter.Canonical);
    }

    [Fact]
    public async Task With_script_the_page_is_printed()
    {
        var page = await Open();
        await page.AddInitScriptAsync("window.print = () => document.documentElement.dataset.printed = 'yes'");
        await page.GotoAsync(Site.Fullest(PageKind.Letter, "en")!.Path);
        await OpenMore(page);
        await Button(page, Said.Print["en"]).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-printed", "yes");
    }

    [Fact]
    public async Task Other_ways_are_led_to_from_the_top()
    {
        var page = await Open(Site.Fullest(PageKind.Letter, "en")!.Path, script: false);
        await Share(page, "en").First.GetByText(Said.ShareOther["en"]).ClickAsync();
        await Assertions.Expect(Share(page, "en").Last.Locator("summary")).ToBeInViewportAsync();
    }

    private static async Task OpenMore(IPage page) =>
        await Share(page, "en").Last.GetByText(Said.ShareOther["en"]).ClickAsync();

    private static ILocator Button(IPage page, string name) =>
        Share(page, "en").Last.Locator("button").Filter(new() { HasText = name });

    /// <summary>The smallest parts of the page that hold a way to other ways.</summary>
    private static ILocator Share(IPage page, string language) =>
        page.Locator(".share").Filter(new() { HasText = Said.ShareOther[language] });
}
