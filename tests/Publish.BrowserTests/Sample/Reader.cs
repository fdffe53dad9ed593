using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Sample;

/// <summary>A test that reads pages in a browser, and shuts what it opened.</summary>
public abstract class Reader(SampleSite site) : IAsyncLifetime
{
    private readonly ConcurrentBag<IPage> opened = [];

    protected SampleSite Site { get; } = site;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Opens a page as a reader of their own: no cookies, no history.</summary>
    /// <param name="width">Pixels of the window.</param>
    /// <param name="zoom">How many of them make a CSS pixel.</param>
    /// <param name="faces">Those of the reader's machine; else all of this one's.</param>
    private protected async Task<IPage> Open(
        string path = "about:blank",
        int width = 1280,
        bool script = true,
        ColorScheme scheme = ColorScheme.Light,
        int zoom = 1,
        Faces? faces = null
    )
    {
        var page = await Site.Open(path, width, script, scheme, zoom, faces);
        opened.Add(page);
        return page;
    }

    /// <summary>
    /// Waits until the browser has followed a link: it stands at a path, and all of the page is there.
    /// </summary>
    private protected static async Task Arrive(IPage page, string path)
    {
        var root = Assertions.Expect(page.Locator("html"));
        await root.ToHaveJSPropertyAsync("ownerDocument.location.pathname", path);
        await root.ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
    }

    /// <summary>
    /// Reads many pages, as many at a time as the machine has cores, and says all that is wrong with any of them.
    /// </summary>
    /// <param name="look">What is wrong with a page that has just been opened.</param>
    private protected static async Task Each(
        IEnumerable<SitePage> pages,
        Func<Task<IPage>> open,
        Func<IPage, SitePage, Task<IEnumerable<string>>> look
    )
    {
        var complaints = new ConcurrentQueue<string>();
        var waiting = new ConcurrentQueue<SitePage>(pages);
        waiting.ShouldNotBeEmpty();
        await Task.WhenAll(
            Enumerable
                .Range(0, Environment.ProcessorCount)
                .Select(async _ =>
                {
                    var page = await open();
                    while (waiting.TryDequeue(out var one))
                    {
                        await page.GotoAsync(one.Path);
                        foreach (var complaint in await look(page, one))
                            complaints.Enqueue($"{one}: {complaint}");
                    }
                })
        );
        Complaints.None(complaints);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in opened)
            await page.Context.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
