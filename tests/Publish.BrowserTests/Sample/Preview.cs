using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Sample;

/// <summary><c>publish preview</c> of a folder, as its users run it.</summary>
internal sealed partial class Preview : IAsyncDisposable
{
    private readonly Process process;

    private Preview(Process process, string url) => (this.process, Url) = (process, url);

    /// <summary>With the last slash.</summary>
    public string Url { get; }

    public static async Task<Preview> Of(string input)
    {
        var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "publish.dll"),
                    "preview",
                    "--plain",
                    "--port",
                    "0",
                    "--input",
                    input,
                ]
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (Address().Match(line) is { Success: true, Value: var address })
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new Preview(process, address + "/");
            }
        throw new InvalidOperationException("The preview ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex Address();
}
