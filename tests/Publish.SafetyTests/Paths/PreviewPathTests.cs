using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Cli;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>A preview hands out what is planned for the site, whatever it is asked for.</summary>
public sealed partial class PreviewPathTests : IDisposable
{
    private readonly TrickedSite site = new();

    [Fact]
    public async Task No_request_gets_a_file_that_is_not_the_sites()
    {
        var (output, stop) = (
            new StringWriter(),
            CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken)
        );
        var printed = TextWriter.Synchronized(output);
        var around = new HostEnvironment
        {
            Output = printed,
            Error = printed,
            Variable = _ => null,
            Folder = site.Folder,
            Clock = TimeProvider.System,
            IsTerminal = false,
        };
        var running = Task.Run(
            () => CliBench.App("preview", "--port", "0").RunAsync(around, stop.Token),
            TestContext.Current.CancellationToken
        );
        var port = await Port(output, stop.Token);
        (await Ask(port, "/letters/2024/03/05/innocent/table.csv", stop.Token)).ShouldContain("a,b");
        foreach (
            var path in PathTrick
                .All.Select(trick => trick.At(1, site.Outside))
                .SelectMany(path =>
                    (string[])
                        [
                            path,
                            Uri.EscapeDataString(path),
                            Uri.EscapeDataString(Uri.EscapeDataString(path)),
                            "letters/../" + path,
                            ".publish-preview/" + path,
                        ]
                )
        )
        {
            var answer = await Ask(port, "/" + path, stop.Token);
            answer.ShouldNotContain(TrickedSite.Secret);
            answer.ShouldNotContain("root:");
            answer.ShouldNotContain("time-zone:");
        }
        await stop.CancelAsync();
        (await running).ShouldBe(0);
        stop.Dispose();
    }

    public void Dispose() => site.Dispose();

    /// <summary>Byte by byte as it is written here: every client of HTTP mends paths before it asks.</summary>
    private static async Task<string> Ask(int port, string path, CancellationToken stop)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, stop);
        var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"),
            stop
        );
        using var answer = new StreamReader(stream, Encoding.UTF8);
        try
        {
            return await answer.ReadToEndAsync(stop);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static async Task<int> Port(StringWriter output, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (Address().Match(output.ToString()) is { Success: true } found)
                return int.Parse(found.Groups["port"].Value, System.Globalization.CultureInfo.InvariantCulture);
            await Task.Delay(50, patience.Token);
        }
    }

    [GeneratedRegex(@"http://localhost:(?<port>\d+)")]
    private static partial Regex Address();
}
