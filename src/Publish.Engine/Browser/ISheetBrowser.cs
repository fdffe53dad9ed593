namespace Publish.Engine.Browser;

/// <summary>Lays sheets of HTML out as a browser does, without network: what is drawn or printed comes from here.</summary>
public interface ISheetBrowser : IAsyncDisposable
{
    /// <summary>A PNG of the sheet, once its fonts stand and its scripts have run; several may be asked for at once.</summary>
    /// <param name="width">CSS pixels, and pixels of the picture.</param>
    /// <exception cref="BrowserException">The browser cannot, or does not answer in time.</exception>
    Task<byte[]> Picture(string html, int width, int height, CancellationToken stop);
}

/// <summary>Starts the browser of this machine for those who have something for it to do.</summary>
public interface IBrowserLauncher
{
    /// <exception cref="BrowserException">There is none, or it does not start.</exception>
    Task<ISheetBrowser> Launch(CancellationToken stop);
}
