using Publish.Printing.Browsers;

namespace Publish.Tests.Sites;

/// <summary>A browser that falls over on one sheet, some times, and does its work on the others.</summary>
internal sealed class FailsOn(string words, int times) : IBrowserLauncher, ISheetBrowser
{
    private int left = times;

    public string Identity => "fails";

    public Task<ISheetBrowser> Launch(CancellationToken stop) => Task.FromResult<ISheetBrowser>(this);

    public Task<LaidOut> Picture(string html, int width, int height, CancellationToken stop) => Print(html, stop);

    public Task<LaidOut> Print(string html, CancellationToken stop) =>
        html.Contains(words, StringComparison.Ordinal) && Interlocked.Decrement(ref left) >= 0
            ? throw new BrowserException("It fell over.")
            : Task.FromResult(new LaidOut(PlainPdf.Of(html)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
