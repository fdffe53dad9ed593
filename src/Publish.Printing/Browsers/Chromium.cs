using System.Collections.Concurrent;

namespace Publish.Printing.Browsers;

/// <summary>A running Chromium, with a window for each sheet that is laid out at the same time.</summary>
internal sealed class Chromium : ISheetBrowser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Time limit for printing: the longest letters have hundreds of endorsements, and the machine may be busy.
    /// </summary>
    private static readonly TimeSpan PatienceWithPaper = TimeSpan.FromSeconds(60);

    private readonly ConcurrentBag<SheetPage> idle = [];
    private readonly ConcurrentDictionary<string, string[]> faces = new(StringComparer.Ordinal);
    private readonly ChromiumProcess process;
    private readonly DevTools tools;

    private Chromium(ChromiumProcess process, DevTools tools) => (this.process, this.tools) = (process, tools);

    public static async Task<Chromium> Start(string program, bool sandbox, CancellationToken stop)
    {
        var process = await ChromiumProcess.Start(program, sandbox, stop).ConfigureAwait(false);
        try
        {
            return new Chromium(process, await DevTools.Connect(process.Address, stop).ConfigureAwait(false));
        }
        catch
        {
            await process.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<LaidOut> Picture(string html, int width, int height, CancellationToken stop)
    {
        Task<LaidOut> Look(SheetPage page, CancellationToken patience) =>
            page.Picture(html, width, height, faces, patience);
        return await TryOn(Look, Patience, stop).ConfigureAwait(false)
            ?? await TryOn(Look, Patience, stop).ConfigureAwait(false)
            ?? throw new BrowserException($"Chromium did not answer twice within {Patience.TotalSeconds} seconds.");
    }

    public async Task<LaidOut> Print(string html, CancellationToken stop) =>
        await TryOn((page, patience) => page.Print(html, faces, patience), PatienceWithPaper, stop)
            .ConfigureAwait(false)
        ?? throw new BrowserException($"Chromium did not answer within {PatienceWithPaper.TotalSeconds} seconds.");

    public async Task<string> Version(CancellationToken stop)
    {
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patient.CancelAfter(Patience);
        try
        {
            var said = await tools.Ask("Browser.getVersion", [], null, patient.Token).ConfigureAwait(false);
            return said.GetProperty("product").GetString()!.Split('/')[^1];
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new BrowserException($"Chromium did not answer within {Patience.TotalSeconds} seconds.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await tools.DisposeAsync().ConfigureAwait(false);
        await process.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// The result of work on an idle or new window; null on a timeout, after which the window is not used again.
    /// </summary>
    private async Task<LaidOut?> TryOn(
        Func<SheetPage, CancellationToken, Task<LaidOut>> work,
        TimeSpan patience,
        CancellationToken stop
    )
    {
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patient.CancelAfter(patience);
        try
        {
            var page = idle.TryTake(out var free)
                ? free
                : await SheetPage.Open(tools, patient.Token).ConfigureAwait(false);
            var made = await work(page, patient.Token).ConfigureAwait(false);
            idle.Add(page);
            return made;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
        catch (KeyNotFoundException failure)
        {
            throw new BrowserException(
                "Chromium gives answers that are not known here; it may be too old or too new.",
                failure
            );
        }
    }
}
