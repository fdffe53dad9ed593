using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>Giving and signing up work as plain forms; script only makes signing up quicker to answer.</summary>
public sealed class FormTests(SampleSite site) : Reader(site)
{
    private static readonly Regex Elsewhere = new("^https://");

    private const string Address = "reader@example.org";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_donation_goes_to_the_sites_own_page_with_its_amount(bool script)
    {
        var page = await Open("/", script: script);
        var form = page.Locator("footer form[action^='https://']");
        await page.RouteAsync(Elsewhere, route => route.FulfillAsync(new() { Body = "" }));
        var amount = form.Locator("label").Filter(new() { Has = page.Locator("input[type=radio]") }).Nth(1);
        await amount.ClickAsync();
        var value = await amount.Locator("input").GetAttributeAsync("value");
        var request = await page.RunAndWaitForRequestAsync(
            () => form.GetByRole(AriaRole.Button).ClickAsync(),
            Elsewhere
        );
        request.Url.ShouldContain($"amount={value}");
    }

    [Fact]
    public async Task Signing_up_without_script_is_a_post_the_host_understands()
    {
        var page = await Open("/", script: false);
        var form = Newsletter(page);
        await Assertions.Expect(form.Locator("input[name=bot-field]")).ToBeHiddenAsync();
        await form.Locator("input[type=email]").FillAsync(Address);
        var request = await page.RunAndWaitForRequestAsync(
            () => form.GetByRole(AriaRole.Button).ClickAsync(),
            request => request.Method == "POST"
        );
        request.PostData.ShouldNotBeNull().ShouldContain("form-name=");
        request.PostData.ShouldContain("email=" + Uri.EscapeDataString(Address));
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task Signing_up_says_that_it_is_sending_and_then_thanks(string language)
    {
        var page = await Open(Site.Home(language));
        var answered = new TaskCompletionSource();
        await page.RouteAsync("**", async route =>
        {
            if (route.Request.Method != "POST")
            {
                await route.ContinueAsync();
                return;
            }
            await answered.Task;
            await route.FulfillAsync(new() { Status = 200, Body = "" });
        });
        await Send(page);
        await Assertions.Expect(page.GetByText(Said.Sending[language])).ToBeVisibleAsync();
        answered.SetResult();
        await Assertions.Expect(page.GetByText(Said.Thanks[language])).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(Said.Sending[language])).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task A_failed_sign_up_is_said_aloud_and_keeps_what_was_typed(string language)
    {
        var page = await Open(Site.Home(language));
        await page.RouteAsync("**", route =>
            route.Request.Method == "POST" ? route.FulfillAsync(new() { Status = 500 }) : route.ContinueAsync()
        );
        await Send(page);
        await Assertions.Expect(page.GetByText(Said.SignUpError[language])).ToBeVisibleAsync();
        await Assertions.Expect(Newsletter(page).Locator("input[type=email]")).ToHaveValueAsync(Address);
        (
            await page.GetByText(Said.SignUpError[language])
                .EvaluateAsync<bool>("e => e.closest('[role=alert], [role=status], [aria-live]') !== null")
        ).ShouldBeTrue();
    }

    private static async Task Send(IPage page)
    {
        await Newsletter(page).Locator("input[type=email]").FillAsync(Address);
        await Newsletter(page).GetByRole(AriaRole.Button).ClickAsync();
    }

    private static ILocator Newsletter(IPage page) => page.Locator("footer form[method=post]");
}
