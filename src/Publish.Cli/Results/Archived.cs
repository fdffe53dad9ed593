using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>Documents were exported for another system.</summary>
/// <param name="File">Full path.</param>
internal sealed record Archived(string File, int Documents) : Answer
{
    public override void WriteTo(Presenter to) =>
        to.Line($"Written: {to.Around.Shown(File)}, {Sentences.Count(Documents, "document")} in all languages.");
}
