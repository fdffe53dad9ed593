using Microsoft.Playwright;

namespace Publish.BrowserTests.Sample;

/// <summary>One browser for all tests, and the sample site served to it under its own headers.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private readonly StaticServer server;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private readonly bool hasPolicies;

    private Chromium(StaticServer server, IPlaywright playwright, IBrowser browser, bool hasPolicies) =>
        (this.server, this.playwright, this.browser, this.hasPolicies) = (server, playwright, browser, hasPolicies);

    public string Url => server.Url;

    /// <param name="faces">Those that it has to set a page in.</param>
    public static async Task<Chromium> Start(SampleSite site, Faces faces)
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(
            await StaticServer.Start(site),
            playwright,
            await playwright.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } path
                        ? path
                        : "/usr/bin/chromium",
                    Args = Quiet,
                    Env = faces.Environment,
                }
            ),
            site.HasPolicies
        );
    }

    /// <summary>A reader of their own: no cookies, no history.</summary>
    /// <param name="width">Pixels of the window.</param>
    /// <param name="zoom">How many of them make a CSS pixel.</param>
    public async Task<IPage> Open(
        string path = "about:blank",
        int width = 1280,
        bool script = true,
        ColorScheme scheme = ColorScheme.Light,
        int zoom = 1
    )
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = Url,
                ViewportSize = new() { Width = width / zoom, Height = (width < 700 ? 740 : 800) / zoom },
                DeviceScaleFactor = zoom,
                JavaScriptEnabled = script,
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
                BypassCSP = !hasPolicies,
            }
        );
        var page = await context.NewPageAsync();
        if (path != "about:blank")
            await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await server.DisposeAsync();
    }
}
