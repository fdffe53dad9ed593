using System.Diagnostics;

namespace Publish.BrowserTests.Sample;

/// <summary>A built site on this machine as Netlify's own packages serve it.</summary>
internal sealed class NetlifyHost : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> faults;

    private NetlifyHost(Process process) => (this.process, faults) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Without the last slash.</summary>
    public string Url { get; private set; } = "";

    public static async Task<NetlifyHost> Start(string folder)
    {
        var process = Process.Start(
            new ProcessStartInfo("node", ["served.mjs", folder])
            {
                WorkingDirectory = Repository.Tools,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("node does not start.");
        var host = new NetlifyHost(process);
        host.Url = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException(await host.faults);
        return host;
    }

    /// <summary>It ends when its input does.</summary>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
