using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>One document's own mistakes keep it from being printed.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record Unreadable(string Document, IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit => ExitCode.ContentErrors;

    public override void WriteTo(Presenter to)
    {
        to.Tell(Diagnostics, Input);
        to.Line($"{Document} is not printed: {Sentences.Found(Diagnostics)}.");
    }
}
