using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>A document was not printed, or written by <c>publish mirror --letter</c>, because of errors.</summary>
/// <param name="Input">Full path.</param>
internal sealed record Unreadable(string Document, IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit => ExitCode.ContentErrors;

    public override void WriteTo(Presenter to)
    {
        to.Tell(Diagnostics, Input);
        to.Line($"{Document} is not printed: {Sentences.Found(Diagnostics)}.");
    }
}
