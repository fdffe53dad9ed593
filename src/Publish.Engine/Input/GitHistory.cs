using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Publish.Engine.Input;

/// <summary>Reads earlier versions of a file from git; nothing where git or its repository is missing.</summary>
public static class GitHistory
{
    /// <summary>Most versions of one file that are searched.</summary>
    private const int Most = 200;

    /// <summary>Bytes of the version with this blob id, or null.</summary>
    public static byte[]? Find(string file, string blob) =>
        Run(file, "cat-file", "blob", blob) is { } text && BlobId.Of(text) == blob
            ? text
            : Versions(file).FirstOrDefault(version => BlobId.Of(version) == blob);

    /// <summary>Committed versions of the file, newest first.</summary>
    public static IEnumerable<byte[]> Versions(string file)
    {
        if (
            Run(file, "log", "--follow", "--raw", "--no-abbrev", "--format=", $"-n{Most}", "--", Path.GetFileName(file))
            is not { } listed
        )
            yield break;
        foreach (var line in Encoding.UTF8.GetString(listed).Split('\n'))
            if (line.Split(' ') is [[':', ..], _, _, var id, ..] && Run(file, "cat-file", "blob", id) is { } text)
                yield return text;
    }

    private static byte[]? Run(string file, params string[] arguments) =>
        Ask(Path.GetDirectoryName(Path.GetFullPath(file))!, Timeout.InfiniteTimeSpan, arguments);

    /// <summary>Output of a git command run in a folder; null where git is missing, fails, or takes too long.</summary>
    internal static byte[]? Ask(string folder, TimeSpan longest, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (
            start.Environment["GIT_TERMINAL_PROMPT"],
            start.Environment["GIT_NO_LAZY_FETCH"],
            start.Environment["GIT_OPTIONAL_LOCKS"]
        ) = ("0", "1", "0");
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            git.StandardInput.Close();
            var output = new MemoryStream();
            var read = git.StandardOutput.BaseStream.CopyToAsync(output);
            if (!read.Wait(longest))
            {
                git.Kill(entireProcessTree: true);
                return null;
            }
            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
