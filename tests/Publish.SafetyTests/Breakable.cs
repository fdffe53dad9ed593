using System.Diagnostics;
using Publish.Engine.Host;

namespace Publish.SafetyTests;

/// <summary>
/// Something that reads files, of which one at a time is broken: there are results or diagnostics, soon, and nothing
/// else.
/// </summary>
internal abstract class Breakable : IDisposable
{
    /// <summary>For one reading of one broken file.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2),
        Hang = TimeSpan.FromSeconds(60);

    /// <summary>What can be broken.</summary>
    public abstract IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }

    /// <summary>
    /// What was done with a broken file that must not be: an exception, or labour beyond the bound. Null where all is
    /// well.
    /// </summary>
    public string? Try(string path, byte[] bytes)
    {
        var wrong = Once(path, bytes);
        for (var again = 0; again < 2 && wrong is { IsSlow: true }; again++)
            wrong = Once(path, bytes);
        return wrong is null ? null : $"{path}: {wrong.Said}";
    }

    public abstract void Dispose();

    /// <summary>Reads everything, with these bytes in place of that file.</summary>
    protected abstract void Run(string path, byte[] bytes);

    /// <summary>A busy machine may be slow without labour, and slow once; it is not slow three times.</summary>
    private Wrong? Once(string path, byte[] bytes)
    {
        var (clock, labour) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        try
        {
            if (!Task.Run(() => Run(path, bytes)).Wait(Hang))
                return new("It hangs.", IsSlow: false);
        }
        catch (AggregateException problem) when (problem.InnerException is not OutputRefusedException)
        {
            return new(problem.InnerException!.ToString(), IsSlow: false);
        }
        catch (AggregateException) { }
        return clock.Elapsed > Bound && Environment.CpuUsage.TotalTime - labour > Bound
            ? new($"It takes {clock.Elapsed}.", IsSlow: true)
            : null;
    }

    private sealed record Wrong(string Said, bool IsSlow);
}
