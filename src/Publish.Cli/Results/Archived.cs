using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>Documents that were written for another system.</summary>
/// <param name="File">Absolute.</param>
internal sealed record Archived(string File, int Documents) : Answer
{
    public override void WriteTo(Presenter to) =>
        to.Line($"Written: {to.Around.Shown(File)}, {Sentences.Count(Documents, "document")} in all languages.");
}
