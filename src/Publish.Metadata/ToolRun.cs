using System.Diagnostics;
using Publish.Engine.Host;

namespace Publish.Metadata;

/// <summary>
/// Runs an external program on files in a temporary folder: without a shell, with fixed file names, and with a time
/// limit.
/// </summary>
internal static class ToolRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const int MostSaid = 1 << 26;

    /// <summary>The program's standard output.</summary>
    /// <param name="good">The exit codes that mean success.</param>
    /// <exception cref="StripException">The program failed, took longer than 60 seconds, or printed too
    /// much.</exception>
    public static byte[] Run(Tool tool, string program, string folder, IEnumerable<string> arguments, params int[] good)
    {
        var name = Path.GetFileNameWithoutExtension(program);
        using var ended = new CancellationTokenSource(Patience);
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            process.Start();
            process.StandardInput.Close();
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, ended.Token);
            var said = Read(process.StandardOutput.BaseStream, name, ended.Token);
            process.WaitForExitAsync(ended.Token).GetAwaiter().GetResult();
            complaints.GetAwaiter().GetResult();
            return good.Contains(process.ExitCode) ? said : throw Failure(tool, program);
        }
        catch (OperationCanceledException)
        {
            throw new StripException($"{name} took too long over it") { IsMachines = true };
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new StripException($"{name} cannot be started") { IsMachines = true, Needs = tool };
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>
    /// The exception for a failure; where the program is older than the oldest supported version, that is the reason.
    /// </summary>
    private static StripException Failure(Tool tool, string program) =>
        ProgramFinder.VersionOf(program, tool) is { } version && version < tool.Oldest
            ? new StripException($"{tool.Name} {version} is too old")
            {
                IsMachines = true,
                IsTooOld = true,
                Needs = tool,
            }
            : new StripException($"{Path.GetFileNameWithoutExtension(program)} cannot read it");

    private static byte[] Read(Stream from, string name, CancellationToken ended)
    {
        using var said = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int read; (read = from.ReadAsync(chunk, ended).AsTask().GetAwaiter().GetResult()) > 0; )
        {
            said.Write(chunk, 0, read);
            if (said.Length > MostSaid)
                throw new StripException($"{name} finds too much in it");
        }
        return said.ToArray();
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has exited, or was never started.
        }
    }
}
