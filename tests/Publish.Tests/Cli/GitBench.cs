using System.Diagnostics;
using Shouldly;

namespace Publish.Tests.Cli;

/// <summary>Makes a bench's folder a git repository, and commits what stands in it.</summary>
internal static class GitBench
{
    public static void Commit(this CliBench bench)
    {
        if (!Directory.Exists(Path.Combine(bench.Folder, ".git")))
            Git(bench.Folder, "init", "--quiet");
        Git(bench.Folder, "add", "--all");
        Git(bench.Folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "x");
    }

    public static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true }
        )!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, error);
    }
}
