using System.Diagnostics;

namespace Publish.Printing.Browsers;

/// <summary>
/// A headless Chromium process with a temporary profile; disposal kills the process and deletes the profile.
/// </summary>
internal sealed class ChromiumProcess : IAsyncDisposable
{
    private const string Listens = "DevTools listening on ";

    /// <summary>Arguments that forbid network access and make rendering reproducible.</summary>
    private static readonly string[] Quiet =
    [
        "--headless",
        "--remote-debugging-port=0",
        "--disable-gpu",
        "--hide-scrollbars",
        "--mute-audio",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-extensions",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--force-color-profile=srgb",
        "--font-render-hinting=none",
        "--disable-lcd-text",
        "--disable-new-content-rendering-timeout",
        "--disable-partial-raster",
        "--disable-checker-imaging",
        "--disable-renderer-backgrounding",
        "--disable-backgrounding-occluded-windows",
        "--disable-background-timer-throttling",
    ];

    private readonly Process process;
    private readonly string profile;

    private ChromiumProcess(Process process, string profile, Uri address) =>
        (this.process, this.profile, Address) = (process, profile, address);

    /// <summary>The address of its DevTools WebSocket, on the loopback interface.</summary>
    public Uri Address { get; }

    public static async Task<ChromiumProcess> Start(string program, bool sandbox, CancellationToken stop)
    {
        var profile = Directory.CreateTempSubdirectory("publish-chromium-").FullName;
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(
                program,
                [.. sandbox ? Quiet : Quiet.Append("--no-sandbox"), $"--user-data-dir={profile}", "about:blank"]
            )
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        try
        {
            return new ChromiumProcess(process, profile, await Listening(process, stop).ConfigureAwait(false));
        }
        catch
        {
            await End(process, profile).ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync() => End(process, profile);

    /// <summary>
    /// Starts the process, and waits for its DevTools address; its output is drained, so that a full pipe never blocks
    /// it.
    /// </summary>
    private static async Task<Uri> Listening(Process process, CancellationToken stop)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(Listens, StringComparison.Ordinal) == true)
                address.TrySetResult(new Uri(line.Data[Listens.Length..]));
        };
        process.Exited += (_, _) =>
            address.TrySetException(
                new BrowserException($"{process.StartInfo.FileName} ended as soon as it was started.")
            );
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await address.Task.WaitAsync(stop).ConfigureAwait(false);
    }

    private static async ValueTask End(Process process, string profile)
    {
        using (process)
        {
            if (IsRunning(process))
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A child process that has not exited may still write there; the system clears its temporary folder.
        }
    }

    private static bool IsRunning(Process process)
    {
        try
        {
            return !process.HasExited;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
