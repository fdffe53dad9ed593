using Publish.Engine.Write;

namespace Publish.Cli.Answers;

/// <summary>A build that ran to its end, whether it wrote or not.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record Built(BuildResult Result, string Input) : Answer
{
    public override ExitCode Exit =>
        Result.Written switch
        {
            null when Result.IsMachines => ExitCode.Environment,
            null => ExitCode.ContentErrors,
            { Unprinted: not null } => ExitCode.Environment,
            _ => ExitCode.Done,
        };
}
