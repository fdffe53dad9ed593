using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Markdown;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>Reads the input into a newsroom, documents in parallel, and reports all diagnostics in one run.</summary>
public static class NewsroomReader
{
    /// <summary>
    /// The newsroom, or null where <c>site.yml</c> cannot be used. Documents with errors are included as far as they
    /// could be read.
    /// </summary>
    /// <param name="checks">Further checks of each document.</param>
    public static Newsroom? Read(InputFolder input, Findings findings, params IReadOnlyList<IDocumentCheck> checks) =>
        ReadAll(input, findings, checks)?.Newsroom;

    /// <summary>The same with the context for references of its documents.</summary>
    internal static (Newsroom Newsroom, ReferenceContext Around)? ReadAll(
        InputFolder input,
        Findings findings,
        params IReadOnlyList<IDocumentCheck> checks
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var fault in input.Faults)
            findings.Add(fault with { DocumentId = DocumentFolder.IdOf(fault.Place.Source.Path) });
        var folders = DocumentFolder.AllOf(input);
        if (SiteReader.Read(input, folders.Select(folder => folder.Id), findings) is not var (settings, shared))
            return null;
        var markdown = new MarkdownReader(settings.Languages, settings.Html);
        var documents = new Document?[folders.Length];
        var places = new List<FilePlaces>[folders.Length];
        Parallel.For(0, folders.Length, at =>
        {
            var reader = new DocumentReader(folders[at], shared.Around, markdown, checks, findings);
            (documents[at], places[at]) = (reader.Read(), reader.Places);
        });
        StrayFiles.Tell(
            input,
            [.. shared.Read, .. shared.Places.SelectMany(file => file.Named, (_, name) => name.File)],
            shared.Around.Doubts,
            findings
        );
        var newsroom = new Newsroom
        {
            Settings = settings,
            Places = new Places(shared.Places.Concat(places.SelectMany(files => files))),
            Documents = [.. documents.OfType<Document>()],
            Topics = shared.Topics,
            Regions = shared.Regions,
            MostViewed = shared.MostViewed,
            Assets =
            [
                .. input
                    .Files.Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal))
                    .Select(path => (path, new SitePath(path["assets".Length..]))),
            ],
        };
        return (newsroom, shared.Around);
    }
}
