using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>The files that pages refer to: attachments, pictures, signatures, logos.</summary>
public sealed class DocumentFiles : IPipeline
{
    public IEnumerable<Output> Plan(Site site) => site.Files.Values.Where(file => !file.IsOnPaperAlone).OrderBy(file => file.File, StringComparer.Ordinal)
        .Select(file => new FileOutput(file.Path, file.File, file.File));
}
