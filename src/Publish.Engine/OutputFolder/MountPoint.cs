using System.Text.RegularExpressions;

namespace Publish.Engine.OutputFolder;

/// <summary>Knows folders that a disk or another folder is mounted on: nothing can take their place.</summary>
internal static partial class MountPoint
{
    private const string Mounts = "/proc/self/mountinfo";

    /// <param name="path">Absolute, links resolved.</param>
    public static bool Is(string path) =>
        OperatingSystem.IsLinux()
        && File.Exists(Mounts)
        && File.ReadLines(Mounts)
            .Any(line => line.Split(' ') is [_, _, _, _, var mounted, ..] && Unescaped(mounted) == path);

    /// <summary>Spaces and their like stand as octal numbers.</summary>
    private static string Unescaped(string path) =>
        Octal().Replace(path, sign => ((char)Convert.ToInt32(sign.Value[1..], 8)).ToString());

    [GeneratedRegex(@"\\[0-7]{3}")]
    private static partial Regex Octal();
}
