using System.Security.Cryptography;
using System.Text;
using Publish.Printing.Browsers;

namespace Publish.Tests.Sites;

/// <summary>
/// A browser in whose pictures and PDFs words are shapes, as in a real one's: no byte of them tells what was drawn.
/// </summary>
internal sealed class ShapedWords : IBrowserLauncher, ISheetBrowser
{
    public string Identity => "shaped words";

    public Task<ISheetBrowser> Launch(CancellationToken stop) => Task.FromResult<ISheetBrowser>(this);

    public Task<LaidOut> Picture(string html, int width, int height, CancellationToken stop) =>
        Task.FromResult(new LaidOut(Shape(html)));

    public Task<LaidOut> Print(string html, CancellationToken stop) =>
        Task.FromResult(new LaidOut(PlainPdf.Of(Convert.ToHexString(Shape(html)))));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static byte[] Shape(string html) => SHA256.HashData(Encoding.UTF8.GetBytes(html));
}
