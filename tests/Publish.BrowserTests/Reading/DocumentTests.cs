using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>The parts of a letter that open, fold and lead about.</summary>
public sealed class DocumentTests(SampleSite site) : Reader(site)
{
    [Theory]
    [InlineData("en", 1280, true)]
    [InlineData("ko", 360, false)]
    [InlineData("zh-Hans", 360, true)]
    public async Task The_letterhead_opens_to_its_staff_and_board(string language, int width, bool script)
    {
        var letter = Site.Fullest(PageKind.Letter, language, page =>
            page.Html.Body!.TextContent.Contains(Said.ShowStaff[language], StringComparison.Ordinal)
        );
        var page = await Open(letter.Path, width, script);
        var letterhead = page.Locator("details").Filter(new() { HasText = Said.ShowStaff[language] }).First;
        await Assertions.Expect(letterhead.Locator("li, dd").First).ToBeHiddenAsync();
        await letterhead.Locator("summary").ClickAsync();
        await Assertions.Expect(letterhead.Locator("li, dd").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ko", 360)]
    [InlineData("zh-Hans", 360)]
    public async Task A_country_of_the_endorsements_leads_to_its_names(string language, int width)
    {
        var letter = Site.Fullest(PageKind.Letter, language, page =>
            page.Html.Body!.TextContent.Contains(Said.Endorsements[language], StringComparison.Ordinal)
        );
        var page = await Open(letter.Path, width);
        var countries = page.Locator("section")
            .Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = Said.Endorsements[language] }) })
            .Last.Locator("a[href^='#']");
        (await countries.CountAsync()).ShouldBeGreaterThan(5);
        await countries.Nth(3).ClickAsync();
        var target = page.Locator(":target");
        await Assertions.Expect(target).ToBeInViewportAsync();
        (await target.InnerTextAsync()).ShouldContain((await countries.Nth(3).InnerTextAsync()).Split(' ', '\n')[0]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task An_address_that_is_not_there_is_answered_in_its_language(string language)
    {
        var page = await Open();
        var answer = await page.GotoAsync(Site.Home(language) + "no/such/page/");
        answer!.Status.ShouldBe(404);
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Said.NotFound[language]);
        (await page.Locator("main a[href]").CountAsync()).ShouldBeGreaterThan(4);
    }
}
