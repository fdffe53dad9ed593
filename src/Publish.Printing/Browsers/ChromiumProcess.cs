using System.Diagnostics;

namespace Publish.Printing.Browsers;

/// <summary>A Chromium of our own with a profile that nobody else has; both are gone when this is.</summary>
internal sealed class ChromiumProcess : IAsyncDisposable
{
    private const string Listens = "DevTools listening on ";

    /// <summary>Nothing from the network, and the same pixels on every run.</summary>
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

    /// <summary>Where it listens, on this machine alone.</summary>
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

    /// <summary>What it prints is taken to the end, or it would wait for somebody to read.</summary>
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
            // A process of it that has not ended yet still writes there; the system empties its temporary folder.
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
