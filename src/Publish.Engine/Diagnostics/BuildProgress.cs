using System.Collections.Immutable;

namespace Publish.Engine.Diagnostics;

/// <summary>
/// Progress of a build: the current phase, its files done and in total, and the time that each phase took.
/// </summary>
public sealed class BuildProgress(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly List<PhaseTime> over = [];
    private BuildPhase? current;
    private long begun;
    private int done;

    public BuildPhase? Phase
    {
        get
        {
            lock (gate)
                return current;
        }
    }

    /// <summary>Number of files of this phase that are made.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>Number of files of this phase; 0 where it is not counted in files.</summary>
    public int Total { get; private set; }

    /// <summary>Holder of the lock that this build waits for; null where it does not wait.</summary>
    public string? WaitsFor { get; internal set; }

    public ImmutableArray<PhaseTime> Times
    {
        get
        {
            lock (gate)
                return [.. over];
        }
    }

    internal void Enter(BuildPhase? phase, int total = 0)
    {
        lock (gate)
        {
            if (current is { } last)
                over.Add(new PhaseTime(last, clock.GetElapsedTime(begun)));
            (current, Total, begun) = (phase, total, clock.GetTimestamp());
            Volatile.Write(ref done, 0);
        }
    }

    internal void Step() => Interlocked.Increment(ref done);
}

/// <summary>Phases of a build, in order.</summary>
public enum BuildPhase
{
    Read,
    Link,
    Scale,
    Plan,
    Draw,
    Print,
    Write,
    Finish,
    Swap,
}

/// <summary>Duration of a phase.</summary>
public readonly record struct PhaseTime(BuildPhase Phase, TimeSpan Time);
