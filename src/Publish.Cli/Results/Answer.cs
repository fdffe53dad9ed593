using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>The result of a verb: what it found or did, its exit code, and how it is printed.</summary>
internal abstract record Answer
{
    public virtual ExitCode Exit => ExitCode.Done;

    public abstract void WriteTo(Presenter to);
}
