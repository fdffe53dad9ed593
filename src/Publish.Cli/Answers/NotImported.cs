using Publish.Engine.Diagnostics;

namespace Publish.Cli.Answers;

/// <summary>A translator's file that could not be taken.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record NotImported(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit => ExitCode.ContentErrors;
}
