using System.Text.Json;

namespace Publish.Engine.Browser;

/// <summary>A window of Chromium, for one sheet after another.</summary>
internal sealed class SheetPage
{
    private const int MostLooks = 10;

    /// <summary>Fonts stand, and two frames have been painted since; a window that paints no frame by itself is painted when it is looked at.</summary>
    private const string Settled = """
        document.fonts.ready.then(() => new Promise(painted => {
          requestAnimationFrame(() => requestAnimationFrame(painted));
          setTimeout(painted, 1000);
        })).then(() => true)
        """;

    private readonly DevTools tools;
    private readonly string session;

    private SheetPage(DevTools tools, string session) => (this.tools, this.session) = (tools, session);

    public static async Task<SheetPage> Open(DevTools tools, CancellationToken stop)
    {
        var target = await tools.Ask("Target.createTarget", new { url = "about:blank", newWindow = true }, null, stop).ConfigureAwait(false);
        var session = await tools.Ask("Target.attachToTarget", new { targetId = Word(target, "targetId"), flatten = true }, null, stop).ConfigureAwait(false);
        var page = new SheetPage(tools, Word(session, "sessionId"));
        await page.Ask("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = -1, uploadThroughput = -1 }, stop).ConfigureAwait(false);
        return page;
    }

    /// <summary>Under load a window may be seen half painted: what is seen twice is whole.</summary>
    public async Task<byte[]> Picture(string html, int width, int height, CancellationToken stop)
    {
        await Ask("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = false }, stop).ConfigureAwait(false);
        await Show(html, stop).ConfigureAwait(false);
        var seen = await Look(stop).ConfigureAwait(false);
        for (var looks = 1; looks < MostLooks; looks++)
        {
            var again = await Look(stop).ConfigureAwait(false);
            if (again == seen)
                return Convert.FromBase64String(seen);
            seen = again;
        }
        throw new BrowserException("Chromium does not paint the same picture twice: something moves on the sheet.");
    }

    /// <summary>The blank page before it takes away what the last sheet left.</summary>
    private async Task Show(string html, CancellationToken stop)
    {
        var blank = await Ask("Page.navigate", new { url = "about:blank" }, stop).ConfigureAwait(false);
        await Ask("Page.setDocumentContent", new { frameId = Word(blank, "frameId"), html }, stop).ConfigureAwait(false);
        await Ask("Runtime.evaluate", new { expression = Settled, awaitPromise = true }, stop).ConfigureAwait(false);
    }

    private async Task<string> Look(CancellationToken stop) =>
        Word(await Ask("Page.captureScreenshot", new { format = "png" }, stop).ConfigureAwait(false), "data");

    private Task<JsonElement> Ask(string method, object question, CancellationToken stop) => tools.Ask(method, question, session, stop);

    private static string Word(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
