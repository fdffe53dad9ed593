namespace Publish.Printing.Browsers;

/// <summary>Holds the one headless browser that all work shares, and replaces it after a failure.</summary>
internal sealed class BrowserPool(IBrowserLauncher browsers) : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private ISheetBrowser? current;

    /// <exception cref="BrowserMissingException">There is no browser, or it does not start.</exception>
    public async Task<ISheetBrowser> Take(CancellationToken stop)
    {
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return current ??= await browsers.Launch(stop).ConfigureAwait(false);
        }
        catch (BrowserException failure)
        {
            throw new BrowserMissingException(failure.Message, failure);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>
    /// Runs work on the browser; after a failure once more on a new browser, but for a fault of the sheet.
    /// </summary>
    /// <exception cref="BrowserException">The second attempt failed too.</exception>
    public async Task<T> Twice<T>(Func<ISheetBrowser, Task<T>> work, CancellationToken stop)
    {
        var browser = await Take(stop).ConfigureAwait(false);
        try
        {
            return await work(browser).ConfigureAwait(false);
        }
        catch (BrowserException failure) when (failure is not SheetFaultException)
        {
            await Drop(browser).ConfigureAwait(false);
            return await work(await Take(stop).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    /// <summary>Disposes of a browser that has failed; other work that runs on it fails too.</summary>
    public async Task Drop(ISheetBrowser failed)
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (current != failed)
                return;
            current = null;
            await failed.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (current is not null)
            await current.DisposeAsync().ConfigureAwait(false);
        turn.Dispose();
    }
}
