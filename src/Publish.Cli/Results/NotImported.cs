using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>An exchange file was not imported, because of errors in it.</summary>
/// <param name="Input">Full path.</param>
internal sealed record NotImported(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit => ExitCode.ContentErrors;

    public override void WriteTo(Presenter to)
    {
        to.Tell(Diagnostics, Input);
        to.Line($"Nothing was written: {Sentences.Found(Diagnostics)}.");
    }
}
