using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>The diagnostics of a preview's reading of the input.</summary>
/// <param name="Input">Full path.</param>
internal sealed record Read(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override void WriteTo(Presenter to)
    {
        to.Tell(Diagnostics, Input);
        to.Line(Diagnostics.Count == 0 ? "Read: nothing wrong." : $"Read: {Sentences.Found(Diagnostics)}.");
    }
}
