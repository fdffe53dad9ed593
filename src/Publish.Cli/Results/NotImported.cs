using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>A translator's file that could not be taken.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record NotImported(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit => ExitCode.ContentErrors;

    public override void WriteTo(Presenter to)
    {
        to.Tell(Diagnostics, Input);
        to.Line($"Nothing was written: {Sentences.Found(Diagnostics)}.");
    }
}
