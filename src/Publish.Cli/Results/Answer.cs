using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>What a verb found or did, its exit code, and what a person is told of it.</summary>
internal abstract record Answer
{
    public virtual ExitCode Exit => ExitCode.Done;

    public abstract void WriteTo(Presenter to);
}
