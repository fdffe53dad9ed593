using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>
/// Plans copies of the files that pages refer to: attachments, pictures with their scaled versions, signatures, logos.
/// </summary>
public sealed class DocumentFiles : IPipeline
{
    /// <summary>The copies; documents with the same picture share its scaled versions.</summary>
    public IEnumerable<Output> Plan(Site site, SiteViews views)
    {
        var files = site
            .Files.Values.Where(file => !file.IsOnPaperAlone)
            .OrderBy(file => file.File, StringComparer.Ordinal)
            .ToList();
        return files
            .Select(file => new FileOutput(file.Path, file.File, file.File))
            .Concat(
                files
                    .SelectMany(file =>
                        file.Versions.Select(version => new FileOutput(version.Path, file.File, version.File))
                    )
                    .DistinctBy(output => output.Path)
            );
    }
}
