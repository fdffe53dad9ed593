namespace Publish.Printing.Browsers;

/// <summary>The one browser that all work is given to, and another in its place when it has failed.</summary>
internal sealed class BrowserPool(IBrowserLauncher browsers) : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private ISheetBrowser? current;

    /// <exception cref="BrowserMissingException">There is none, or it does not start.</exception>
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

    /// <summary>Has a browser do some work; where it fails, another one has a second try.</summary>
    /// <exception cref="BrowserException">That fails too.</exception>
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

    /// <summary>Ends a browser that has failed; what others have it do fails with it.</summary>
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
