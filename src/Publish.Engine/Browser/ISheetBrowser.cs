namespace Publish.Engine.Browser;

/// <summary>Lays sheets of HTML out as a browser does, without network: what is drawn or printed comes from here.</summary>
public interface ISheetBrowser : IAsyncDisposable
{
    /// <summary>A PNG of the sheet, once its fonts stand and its scripts have run; several may be asked for at once.</summary>
    /// <param name="width">CSS pixels, and pixels of the picture.</param>
    /// <exception cref="BrowserException">The browser cannot, or does not answer in time.</exception>
    Task<byte[]> Picture(string html, int width, int height, CancellationToken stop);

    /// <summary>A tagged PDF of the sheet on the paper that its own styles name, once the promise <c>printed</c> of its script is kept; several may be asked for at once.</summary>
    /// <exception cref="BrowserException">The browser cannot, or does not answer in time.</exception>
    Task<byte[]> Print(string html, CancellationToken stop);

    /// <summary>What those who printed should know of this machine's faces, a sentence each.</summary>
    IReadOnlyCollection<string> Remarks => [];
}

/// <summary>Starts the browser of this machine for those who have something for it to do.</summary>
public interface IBrowserLauncher
{
    /// <summary>What looks otherwise when it changes: the browser and the fonts of this machine. It is asked for without starting anything.</summary>
    string Identity { get; }

    /// <exception cref="BrowserException">There is none, or it does not start.</exception>
    Task<ISheetBrowser> Launch(CancellationToken stop);
}
