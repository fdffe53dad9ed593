using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>
/// Finds a Chromium-based browser: <c>CHROME_PATH</c>, then the <c>PATH</c>, usual install locations, and Playwright's
/// folder.
/// </summary>
/// <param name="variable">Returns the value of an environment variable, or null.</param>
internal sealed class ChromiumFinder(EnvironmentVariables variable)
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
    ];

    private static readonly string[] OnWindows =
    [
        @"Google\Chrome\Application\chrome.exe",
        @"Chromium\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] InPlaywrights =
    [
        "chrome-linux/chrome",
        "chrome-linux64/chrome",
        "chrome-win/chrome.exe",
        "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    ];

    /// <summary>The path of the program; null where there is none.</summary>
    public string? Find() =>
        variable("CHROME_PATH")
        ?? ProgramFinder.Find(variable("PATH"), Names)
        ?? Usual().Concat(Playwrights()).FirstOrDefault(File.Exists);

    private IEnumerable<string> Usual()
    {
        if (OperatingSystem.IsMacOS())
            return
            [
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ];
        if (!OperatingSystem.IsWindows())
            return ["/opt/google/chrome/chrome", "/opt/chromium.org/chromium/chromium", "/snap/bin/chromium"];
        return from folder in new[]
            {
                variable("ProgramFiles"),
                variable("ProgramFiles(x86)"),
                variable("LOCALAPPDATA"),
            }.OfType<string>()
            from program in OnWindows
            select Path.Combine(folder, program);
    }

    /// <summary>The Chromium versions in Playwright's folder, the newest first.</summary>
    private IEnumerable<string> Playwrights()
    {
        var home = variable("HOME") ?? "";
        var folder = variable("PLAYWRIGHT_BROWSERS_PATH")
            ?? (
                OperatingSystem.IsWindows() ? Path.Combine(variable("LOCALAPPDATA") ?? "", "ms-playwright")
                : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", "ms-playwright")
                : Path.Combine(home, ".cache", "ms-playwright")
            );
        return !Directory.Exists(folder)
            ? []
            : from version in Directory
                .EnumerateDirectories(folder, "chromium-*")
                .OrderByDescending(name => name.Length)
                .ThenByDescending(name => name, StringComparer.Ordinal)
            from program in InPlaywrights
            select Path.Combine(version, program);
    }
}
