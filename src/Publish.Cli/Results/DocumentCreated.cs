using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>A document was created.</summary>
/// <param name="Files">Full paths; the text file first.</param>
/// <param name="Diagnostics">The diagnostics of the new document, such as an unknown person's id.</param>
/// <param name="Input">Full path.</param>
internal sealed record DocumentCreated(IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics, string Input)
    : Answer
{
    public override ExitCode Exit =>
        Diagnostics.Any(one => one.Rule.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Done;

    public override void WriteTo(Presenter to)
    {
        string[] files = [.. Files.Select(file => ControlCharacters.Of(to.Around.Shown(file)))];
        to.Tell(Diagnostics, Input);
        to.Lines([
            $"Begun: {string.Join(", ", files)}",
            "Write in the first, then look at it: publish preview",
            $"It is a draft: when it is ready, take the line “draft: true” out of {files[1]}.",
        ]);
    }
}
