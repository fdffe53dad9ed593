using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>A site that is previewed, as a browser sees it.</summary>
internal sealed class APreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter output = new();
    private readonly Task<int> running;

    private APreview(string text, bool isUnpaged)
    {
        Bench = new CliBench(text) { IsUnpaged = isUnpaged };
        var printed = TextWriter.Synchronized(output);
        running = Task.Run(
            () => Bench.Begin("preview", "--port", "0").RunAsync(Bench.Around(printed, printed), stop.Token),
            Test
        );
    }

    public CliBench Bench { get; }

    public HttpClient Browser { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    /// <summary>What it has said so far.</summary>
    public string Said => output.ToString();

    /// <param name="isUnpaged">The program was built without Paged.js.</param>
    public static async Task<APreview> Of(string text, bool isUnpaged = false)
    {
        var preview = new APreview(text, isUnpaged);
        preview.Browser.BaseAddress = new Uri(
            await Eventually(() =>
                Task.FromResult(
                    Regex.Match(preview.output.ToString(), @"http://localhost:\d+") is { Success: true } found
                        ? found.Value + "/"
                        : null
                )
            )
        );
        return preview;
    }

    public Task<string> Text(string path) => Browser.GetStringAsync(path, Test);

    public Task<HttpResponseMessage> Ask(string path) => Browser.GetAsync(path, Test);

    /// <summary>The page and how it was answered, also where that is no success.</summary>
    public async Task<(HttpStatusCode Status, string Html)> Page(string path)
    {
        using var answer = await Ask(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Test));
    }

    /// <summary>The page as soon as it is as it is waited for.</summary>
    public async Task<string> PageWhen(string path, Func<HttpStatusCode, string, bool> isSo) =>
        await Eventually(async () =>
        {
            var (status, html) = await Page(path);
            return isSo(status, html) ? html : null;
        });

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        Browser.Dispose();
        stop.Dispose();
        Bench.Dispose();
    }

    private static async Task<T> Eventually<T>(Func<Task<T?>> look)
        where T : class
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Test);
        patience.CancelAfter(Patience);
        while (true)
        {
            if (await look() is { } found)
                return found;
            await Task.Delay(50, patience.Token);
        }
    }
}
