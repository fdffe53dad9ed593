using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>
/// Hash of what rendering depends on beside the sheet: the browser, and each font file by name and size.
/// </summary>
internal static class MachineIdentity
{
    public static string Of(string program, EnvironmentVariables variable)
    {
        var all = new StringBuilder(
            Of(new FileInfo(File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program))
        );
        foreach (
            var font in Folders(variable)
                .Where(Directory.Exists)
                .SelectMany(Fonts)
                .Select(file => $"{file.Name} {file.Length}")
                .Order(StringComparer.Ordinal)
        )
            all.Append('\n').Append(font);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())).AsSpan(0, 16));
    }

    /// <summary>
    /// Path, size and time of the program; a package keeps its build time, so that another version changes it.
    /// </summary>
    private static string Of(FileInfo program) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{program.FullName} {program.Length} {program.LastWriteTimeUtc:O}"
        );

    private static IEnumerable<FileInfo> Fonts(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true });

    private static IEnumerable<string> Folders(EnvironmentVariables variable)
    {
        if (OperatingSystem.IsWindows())
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts)];
        var home = variable("HOME") ?? "/";
        return OperatingSystem.IsMacOS()
            ? ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")]
            :
            [
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                Path.Combine(home, ".fonts"),
                Path.Combine(home, ".local", "share", "fonts"),
                "/etc/fonts",
            ];
    }
}
