using Publish.Cli.Printing;

namespace Publish.Cli.Answers;

/// <summary>What a verb found or did, its exit code, and what a person is told of it.</summary>
internal abstract record Answer
{
    public virtual ExitCode Exit => ExitCode.Done;

    public abstract void WriteTo(Presenter to);
}
