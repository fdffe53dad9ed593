using System.Collections.Frozen;

namespace Publish.Printing.Browsers;

/// <summary>
/// A headless browser without network access that lays out HTML sheets: share pictures (PNG) and printed letters (PDF).
/// </summary>
public interface ISheetBrowser : IAsyncDisposable
{
    /// <summary>
    /// Renders a PNG of the sheet, after its fonts have loaded and its scripts have run; calls may be concurrent.
    /// </summary>
    /// <param name="width">Width in CSS pixels, equal to pixels of the PNG.</param>
    /// <exception cref="BrowserException">The browser failed, or did not answer in time.</exception>
    Task<LaidOut> Picture(string html, int width, int height, CancellationToken stop);

    /// <summary>
    /// Prints a tagged PDF of the sheet, in the page size of its styles, after its script's promise <c>printed</c>
    /// resolves; calls may be concurrent.
    /// </summary>
    /// <exception cref="BrowserException">The browser failed, or did not answer in time.</exception>
    Task<LaidOut> Print(string html, CancellationToken stop);

    /// <summary>The browser's version; empty where it states none.</summary>
    /// <exception cref="BrowserException">The browser did not answer in time.</exception>
    Task<string> Version(CancellationToken stop) => Task.FromResult("");
}

/// <summary>The result of laying out a sheet.</summary>
/// <param name="File">The bytes of a PNG or PDF.</param>
public sealed record LaidOut(byte[] File)
{
    /// <summary>The main font of each language, by BCP 47 tag.</summary>
    public IReadOnlyDictionary<string, string> Faces { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Remarks about fonts that this machine lacks.</summary>
    public IReadOnlyList<FaceRemark> Remarks { get; init; } = [];
}

/// <summary>A remark about the fonts of one language, as a sentence for the user.</summary>
/// <param name="Language">Its BCP 47 tag.</param>
public sealed record FaceRemark(string Language, string Text);

/// <summary>Starts the headless browser of this machine, on demand.</summary>
public interface IBrowserLauncher
{
    /// <summary>
    /// A hash of the browser and the fonts of this machine, part of cache keys; reading it starts nothing.
    /// </summary>
    string Identity { get; }

    /// <summary>The path of the browser; null where there is none.</summary>
    string? Program => null;

    /// <exception cref="BrowserException">There is no browser, or it does not start.</exception>
    Task<ISheetBrowser> Launch(CancellationToken stop);
}
