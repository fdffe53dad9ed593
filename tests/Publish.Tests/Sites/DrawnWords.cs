using System.Collections.Concurrent;
using System.Text;
using Publish.Printing.Browsers;

namespace Publish.Tests.Sites;

/// <summary>
/// A browser whose pictures are the sheets themselves, so that a test can read what was drawn and count it.
/// </summary>
internal sealed class DrawnWords : IBrowserLauncher, ISheetBrowser
{
    public ConcurrentQueue<string> Drawn { get; } = [];

    public int Launched { get; private set; }

    /// <summary>How many it draws before it fails; without end if it is not told.</summary>
    public int Lasts { get; init; } = int.MaxValue;

    /// <summary>The machine's browser and fonts; another one prints anew.</summary>
    public string Identity { get; init; } = "drawn words";

    /// <summary>What is wrong with the machine's faces.</summary>
    public IReadOnlyList<FaceRemark> Remarks { get; init; } = [];

    public Task<ISheetBrowser> Launch(CancellationToken stop)
    {
        Launched++;
        return Task.FromResult<ISheetBrowser>(this);
    }

    public Task<LaidOut> Picture(string html, int width, int height, CancellationToken stop)
    {
        Draw(html);
        return Task.FromResult(new LaidOut(Encoding.UTF8.GetBytes(html)) { Remarks = Remarks });
    }

    public Task<LaidOut> Print(string html, CancellationToken stop)
    {
        Draw(html);
        return Task.FromResult(new LaidOut(PlainPdf.Of(html)) { Remarks = Remarks });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Draw(string html)
    {
        lock (Drawn)
        {
            if (Drawn.Count >= Lasts)
                throw new BrowserException("It is worn out.");
            Drawn.Enqueue(html);
        }
    }
}
