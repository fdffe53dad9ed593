using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>The input as a preview has just read it.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record Read(IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override void WriteTo(Presenter to)
    {
        to.Tell(Diagnostics, Input);
        to.Line(Diagnostics.Count == 0 ? "Read: nothing wrong." : $"Read: {Sentences.Found(Diagnostics)}.");
    }
}
