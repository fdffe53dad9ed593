using System.Diagnostics;

namespace Publish.Tests.Hostile.Paths;

/// <summary>A program run under strace, with every call that names a file.</summary>
internal sealed record TracedProgram(int ExitCode, string Said, IReadOnlyList<SystemCall> Calls)
{
    private static readonly string Publish = Path.Combine(AppContext.BaseDirectory, "publish.dll");

    private static readonly Lazy<bool> CanTrace = new(() =>
    {
        try
        {
            return Run("/", "true").Calls.Count > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Some machines let nobody look at a process; canaries still sing there.</summary>
    public static bool IsPossible => CanTrace.Value;

    /// <summary>The published program, without a browser.</summary>
    public static TracedProgram RunPublish(string folder, params string[] arguments) => Run(folder, ["dotnet", Publish, .. arguments]);

    public static TracedProgram Run(string folder, params string[] command)
    {
        var trace = Directory.CreateTempSubdirectory("publish-trace-").FullName;
        try
        {
            var start = new ProcessStartInfo("strace", ["-ff", "-qq", "-y", "-s", "20000", "-e", "trace=%file", "-e", "signal=none", "-o", Path.Combine(trace, "of"), .. command])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["CHROME_PATH"] = "/nonexistent", ["DOTNET_EnableDiagnostics"] = "0", ["DOTNET_TieredPGO"] = "0" },
            };
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd() + error.Result;
            process.WaitForExit();
            return new TracedProgram(process.ExitCode, said, [.. Directory.EnumerateFiles(trace).SelectMany(File.ReadLines).Select(line => SystemCall.Read(line, folder)).OfType<SystemCall>()]);
        }
        finally
        {
            Directory.Delete(trace, recursive: true);
        }
    }
}
