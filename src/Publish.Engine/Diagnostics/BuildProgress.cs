using System.Collections.Immutable;

namespace Publish.Engine.Diagnostics;

/// <summary>
/// How far a build is, for whoever watches it, and how long each phase took, for whoever asks afterwards.
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

    /// <summary>Files of this phase that are made.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>Files of this phase; 0 where it does not go by files.</summary>
    public int Total { get; private set; }

    /// <summary>Who holds the lock that this build waits for.</summary>
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

/// <summary>What a build does, in this order.</summary>
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

/// <summary>How long a phase took.</summary>
public readonly record struct PhaseTime(BuildPhase Phase, TimeSpan Time);
