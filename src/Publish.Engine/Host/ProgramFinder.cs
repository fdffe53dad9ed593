using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Publish.Engine.Host;

/// <summary>Finds programs on the <c>PATH</c> and runs them to read their version.</summary>
public static partial class ProgramFinder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int MostSaid = 1 << 16;

    /// <summary>
    /// Full path of the first of these names that is in a folder of the path, or null; the order of names goes before
    /// that of folders.
    /// </summary>
    /// <param name="path">Value of the variable <c>PATH</c>; relative folders in it are ignored.</param>
    public static string? Find(string? path, params IEnumerable<string> names) =>
        (
            from name in names
            from folder in (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            where Path.IsPathRooted(folder)
            select Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
        ).FirstOrDefault(File.Exists);

    /// <summary>Version that the program prints; null where it does not start or prints none.</summary>
    public static Version? VersionOf(string program, Tool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        using var asked = new Process
        {
            StartInfo = new ProcessStartInfo(program, [tool.VersionOption])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            asked.Start();
            using var clock = new Timer(_ => End(asked), null, Patience, Timeout.InfiniteTimeSpan);
            asked.StandardInput.Close();
            var complaints = asked.StandardError.ReadToEndAsync();
            var said = new char[MostSaid];
            var length = asked.StandardOutput.ReadBlock(said);
            End(asked);
            return Number().Match(new string(said, 0, length)) is { Success: true } first ? Version.Parse(first.Value)
                : Number().Match(complaints.GetAwaiter().GetResult()) is { Success: true } second
                    ? Version.Parse(second.Value)
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has exited already.
        }
    }

    [GeneratedRegex(@"\d{1,9}\.\d{1,9}(\.\d{1,9}){0,2}")]
    private static partial Regex Number();
}
