using System.Text.RegularExpressions;

namespace Publish.Engine.OutputFolder;

/// <summary>Detects mount points on Linux, which cannot be renamed.</summary>
internal static partial class MountPoint
{
    private const string Mounts = "/proc/self/mountinfo";

    /// <param name="path">Absolute, links resolved.</param>
    public static bool Is(string path) =>
        OperatingSystem.IsLinux()
        && File.Exists(Mounts)
        && File.ReadLines(Mounts)
            .Any(line => line.Split(' ') is [_, _, _, _, var mounted, ..] && Unescaped(mounted) == path);

    /// <summary>Decodes octal escapes of <c>mountinfo</c>, such as those of spaces.</summary>
    private static string Unescaped(string path) =>
        Octal().Replace(path, sign => ((char)Convert.ToInt32(sign.Value[1..], 8)).ToString());

    [GeneratedRegex(@"\\[0-7]{3}")]
    private static partial Regex Octal();
}
