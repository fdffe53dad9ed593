using System.Collections.Frozen;

namespace Publish.Printing.Browsers;

/// <summary>
/// Lays sheets of HTML out as a browser does, without network: what is drawn or printed comes from here.
/// </summary>
public interface ISheetBrowser : IAsyncDisposable
{
    /// <summary>
    /// A PNG of the sheet, once its fonts stand and its scripts have run; several may be asked for at once.
    /// </summary>
    /// <param name="width">CSS pixels, and pixels of the picture.</param>
    /// <exception cref="BrowserException">The browser cannot, or does not answer in time.</exception>
    Task<LaidOut> Picture(string html, int width, int height, CancellationToken stop);

    /// <summary>
    /// A tagged PDF of the sheet on the paper that its own styles name, once the promise <c>printed</c> of its script
    /// is kept; several may be asked for at once.
    /// </summary>
    /// <exception cref="BrowserException">The browser cannot, or does not answer in time.</exception>
    Task<LaidOut> Print(string html, CancellationToken stop);

    /// <summary>As it says itself; empty where it does not.</summary>
    /// <exception cref="BrowserException">The browser does not answer in time.</exception>
    Task<string> Version(CancellationToken stop) => Task.FromResult("");
}

/// <summary>What a browser made of a sheet.</summary>
/// <param name="File">A picture or a PDF.</param>
public sealed record LaidOut(byte[] File)
{
    /// <summary>The face that words of each language are set in, by BCP 47 tag.</summary>
    public IReadOnlyDictionary<string, string> Faces { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What its readers would miss because of this machine's faces.</summary>
    public IReadOnlyList<FaceRemark> Remarks { get; init; } = [];
}

/// <summary>A fault of the faces that words of a language are set in, in a sentence for a person.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record FaceRemark(string Language, string Text);

/// <summary>Starts the browser of this machine for those who have something for it to do.</summary>
public interface IBrowserLauncher
{
    /// <summary>
    /// What looks otherwise when it changes: the browser and the fonts of this machine. It is asked for without
    /// starting anything.
    /// </summary>
    string Identity { get; }

    /// <summary>The program that it starts; null where there is none.</summary>
    string? Program => null;

    /// <exception cref="BrowserException">There is none, or it does not start.</exception>
    Task<ISheetBrowser> Launch(CancellationToken stop);
}
