using Microsoft.Playwright;

namespace Publish.BrowserTests.Sample;

/// <summary>A test that reads pages in a browser, and shuts what it opened.</summary>
public abstract class Reader(SampleSite site) : IAsyncLifetime
{
    private readonly List<IPage> opened = [];

    protected SampleSite Site { get; } = site;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Opens a page as a reader of their own: no cookies, no history.</summary>
    /// <param name="width">CSS pixels.</param>
    protected async Task<IPage> Open(string path = "about:blank", int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await Site.Open(path, width, script, scheme);
        opened.Add(page);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in opened)
            await page.Context.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
