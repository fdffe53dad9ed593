using Publish.Printing.Browsers;

namespace Publish.Testing;

/// <summary>A machine without Chromium.</summary>
internal sealed class NoBrowser : IBrowserLauncher
{
    public string Identity => "";

    public Task<ISheetBrowser> Launch(CancellationToken stop) =>
        throw new BrowserException("There is no browser here.");
}
