using System.Diagnostics;
using Publish.Engine.Host;

namespace Publish.Metadata;

/// <summary>
/// Runs a program on files in a folder of their own: no shell, no name that anybody chose, and an end to its time.
/// </summary>
internal static class ToolRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const int MostSaid = 1 << 26;

    /// <summary>What it printed.</summary>
    /// <param name="good">Which exit codes mean that it did its work.</param>
    /// <exception cref="StripException">It failed, or took too long.</exception>
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

    /// <summary>An older program does not know what it was asked to do.</summary>
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
            // It has ended, or never began.
        }
    }
}
