using Microsoft.Playwright;

namespace Publish.BrowserTests.Reading;

/// <summary>
/// The line above a previewed page that tells of a colleague's broken file: seen, read aloud, folded away, and in
/// nobody's way.
/// </summary>
public sealed class PreviewBarTests(SampleSite site) : Reader(site), IDisposable
{
    private const string Theirs =
        "input/letters/2024-03-06-a-letter-with-a-rather-long-name-that-a-colleague-writes/en.md";
    private const string Bar = "#publish-preview";

    private readonly string folder = Directory.CreateTempSubdirectory("publish-bar-").FullName;

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_stands_above_the_page_covers_nothing_and_has_no_fault(int width, ColorScheme scheme)
    {
        await using var preview = await Begin();
        var page = await Look(preview, width, scheme);
        await page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(
                    Directory.CreateDirectory(Repository.Artifacts).FullName,
                    $"preview-bar-{width}-{scheme}.png"
                ),
            }
        );
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(
            "Nobody scrolls sideways."
        );
        (
            await page.EvaluateAsync<bool>(
                $"document.querySelector('{Bar}').getBoundingClientRect().bottom <= document.querySelector('header, main').getBoundingClientRect().top"
            )
        ).ShouldBeTrue();
        (await page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('{Bar}')).position")).ShouldBe(
            "static"
        );
        await page.EvaluateAsync(
            await File.ReadAllTextAsync(AccessibilityTests.Axe, TestContext.Current.CancellationToken)
        );
        Complaints.None(await page.EvaluateAsync<string[]>(AccessibilityTests.Faults, AccessibilityTests.Everything));
    }

    [Fact]
    public async Task It_keeps_the_strictest_policy_of_a_page()
    {
        await using var preview = await Begin();
        var page = await Open();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.RouteAsync("**/letters/**", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(
                new()
                {
                    Response = answer,
                    Headers = new Dictionary<string, string>(answer.Headers)
                    {
                        ["content-security-policy"] =
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'",
                    },
                }
            );
        });
        await page.GotoAsync(preview.Url + "letters/2024/03/05/mine/");
        (
            await page.EvaluateAsync<string>($"getComputedStyle(document.querySelector('{Bar}')).borderTopStyle")
        ).ShouldBe("solid");
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keyboard_comes_to_it_after_the_skip_link_and_folds_it_away_without_script()
    {
        await using var preview = await Begin();
        var page = await Open(script: false);
        await page.GotoAsync(preview.Url + "letters/2024/03/05/mine/");
        (await page.Locator($"{Bar} li").IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator("*:focus").GetAttributeAsync("href")).ShouldBe("#page-main");
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator("*:focus").InnerTextAsync()).ShouldStartWith("1 error elsewhere");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator($"{Bar} li").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task It_comes_and_goes_while_the_page_is_looked_at()
    {
        await using var preview = await Begin();
        var page = await Look(preview, 1280, ColorScheme.Light);
        Write(Theirs, "---\ntitle: Mended\n---\nText.\n");
        await page.Locator(Bar).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Write(Theirs, "---\ntitle: [Broken\n---\nText.\n");
        await page.Locator(Bar).WaitForAsync();
        await page.Locator($"{Bar} li a").ClickAsync();
        (await page.InnerTextAsync("body")).ShouldContain("One thing has to be mended");
        (await page.InnerTextAsync(":target")).ShouldContain(Theirs["input/".Length..]);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task<IPage> Look(Preview preview, int width, ColorScheme scheme)
    {
        var page = await Open(width: width, scheme: scheme);
        await page.GotoAsync(preview.Url + "letters/2024/03/05/mine/");
        (await page.InnerTextAsync("main")).ShouldContain("My own text");
        return page;
    }

    private async Task<Preview> Begin()
    {
        Write("input/site.yml", "title: Example\nurl: https://www.example.org\nlanguages: [en]\n");
        Write("input/letters/2024-03-05-mine/en.md", "---\ntitle: My own letter\n---\nMy own text.\n");
        Write(Theirs, "---\ntitle: A colleague writes\nkonntries: [KR]\n---\nText.\n");
        return await Preview.Of(Path.Combine(folder, "input"));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
