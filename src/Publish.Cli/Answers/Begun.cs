using Publish.Engine.Diagnostics;

namespace Publish.Cli.Answers;

/// <summary>A document that was begun.</summary>
/// <param name="Files">Absolute; the first is the one to write in.</param>
/// <param name="Diagnostics">What is wrong with what was asked to be in it, such as a person whom nobody knows.</param>
/// <param name="Input">Absolute.</param>
internal sealed record Begun(IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit =>
        Diagnostics.Any(one => one.Rule.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Done;
}

/// <summary>The input as a preview has just read it.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record Read(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer;
