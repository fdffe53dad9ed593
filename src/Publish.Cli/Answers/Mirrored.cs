using Publish.Engine.Mirror;

namespace Publish.Cli.Answers;

/// <summary>A mirror that was asked for, whether it was made or not.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record Mirrored(MirrorResult Result, string Input) : Answer
{
    public override ExitCode Exit =>
        Result switch
        {
            { Packed: null, Losses.IsEmpty: false } => ExitCode.Environment,
            { Packed: null } => ExitCode.ContentErrors,
            { Unprinted: not null } => ExitCode.Environment,
            _ => ExitCode.Done,
        };
}
