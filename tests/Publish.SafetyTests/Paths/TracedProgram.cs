using System.Diagnostics;

namespace Publish.SafetyTests.Paths;

/// <summary>
/// A program run under strace, with every call that names a file; none are known where nobody may look at a process.
/// </summary>
internal sealed record TracedProgram(int ExitCode, string Said, IReadOnlyList<SystemCall> Calls)
{
    private static readonly string Publish = Path.Combine(AppContext.BaseDirectory, "publish.dll");

    private static readonly Lazy<bool> CanTrace = new(() =>
    {
        try
        {
            return Traced("/", "true").Calls.Count > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Some machines let nobody look at a process; canaries still sing there.</summary>
    public static bool IsPossible => CanTrace.Value;

    /// <summary>The published program, without a browser.</summary>
    public static TracedProgram RunPublish(string folder, params string[] arguments) =>
        Run(folder, ["dotnet", Publish, .. arguments]);

    /// <summary>Untraced where nobody may look.</summary>
    public static TracedProgram Run(string folder, params string[] command) =>
        IsPossible ? Traced(folder, command) : Start(folder, command[0], command[1..], () => []);

    private static TracedProgram Traced(string folder, params string[] command)
    {
        var trace = Directory.CreateTempSubdirectory("publish-trace-").FullName;
        try
        {
            return Start(
                folder,
                "strace",
                [
                    "-ff",
                    "-qq",
                    "-y",
                    "-s",
                    "20000",
                    "-e",
                    "trace=%file",
                    "-e",
                    "signal=none",
                    "-o",
                    Path.Combine(trace, "of"),
                    .. command,
                ],
                () =>
                    [
                        .. Directory
                            .EnumerateFiles(trace)
                            .SelectMany(File.ReadLines)
                            .Select(line => SystemCall.Read(line, folder))
                            .OfType<SystemCall>(),
                    ]
            );
        }
        finally
        {
            Directory.Delete(trace, recursive: true);
        }
    }

    private static TracedProgram Start(
        string folder,
        string program,
        string[] arguments,
        Func<IReadOnlyList<SystemCall>> calls
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["CHROME_PATH"] = "/nonexistent",
                ["DOTNET_EnableDiagnostics"] = "0",
                ["DOTNET_TieredPGO"] = "0",
            },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return new TracedProgram(process.ExitCode, said, calls());
    }
}
