using System.ComponentModel;
using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>Starts the Chromium of this machine, in headless mode.</summary>
/// <param name="variable">Returns the value of an environment variable, or null.</param>
public sealed class ChromiumLauncher(EnvironmentVariables variable) : IBrowserLauncher
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ChromiumFinder finder = new(variable);

    public string? Program => finder.Find();

    public string Identity => finder.Find() is { } program ? MachineIdentity.Of(program, variable) : "";

    public async Task<ISheetBrowser> Launch(CancellationToken stop)
    {
        var program = finder.Find()
            ?? throw new BrowserException(
                "There is no Chromium on this machine. Install it, or name it with CHROME_PATH."
            );
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            return await Start(program, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new BrowserException($"{program} did not start within {Patience.TotalSeconds} seconds.");
        }
        catch (Exception failure) when (failure is Win32Exception or IOException or UnauthorizedAccessException)
        {
            throw new BrowserException($"{program} cannot be started: {failure.Message}", failure);
        }
    }

    /// <summary>
    /// Starts without a sandbox as root, where Chromium refuses it; else with one, and again without where that fails,
    /// as in containers.
    /// </summary>
    private static async Task<ISheetBrowser> Start(string program, CancellationToken stop)
    {
        if (Environment.IsPrivilegedProcess)
            return await Chromium.Start(program, sandbox: false, stop).ConfigureAwait(false);
        try
        {
            return await Chromium.Start(program, sandbox: true, stop).ConfigureAwait(false);
        }
        catch (BrowserException)
        {
            return await Chromium.Start(program, sandbox: false, stop).ConfigureAwait(false);
        }
    }
}
