using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// Writes the folders of texts: what languages share, a file a language, and the files that come along.
/// </summary>
internal sealed class DocumentWriter(Gathered site, IOldSource source, SiteWriter writer, ImportMemory memory)
{
    private readonly DocumentText shared = new(site);
    private readonly LanguageText said = new(site);

    public ImmutableArray<ImportedDocument> Write(
        ImmutableArray<PlacedText> texts,
        ImportProgress progress,
        CancellationToken stop
    )
    {
        var documents = ImmutableArray.CreateBuilder<ImportedDocument>(texts.Length);
        foreach (var text in texts)
        {
            stop.ThrowIfCancellationRequested();
            documents.Add(Write(text));
            progress.HasWritten();
        }
        return documents.MoveToImmutable();
    }

    private ImportedDocument Write(PlacedText text)
    {
        var files = new DraftFiles(source);
        var doubts = new List<Doubt>();
        var variants = text.Drafts.Select(draft => Variant(text, draft, files)).ToImmutableArray();
        var written = new List<WrittenFile>();
        var document = $"{text.Id}/document.yml";
        if (shared.Of(text, files, doubts) is { Length: > 0 } yaml)
            written.Add(new WrittenFile(document, writer.Text(document, yaml)));
        foreach (var file in files.All)
            Copy(text, file, written, doubts);
        doubts.AddRange(
            files.Missing.Select(address => new Doubt(
                DoubtKind.FileMissing,
                "A file that the page names was not there to be brought along.",
                address
            ))
        );
        doubts.AddRange(
            written
                .Where(file => file.Outcome == FileOutcome.Kept)
                .Select(file => new Doubt(
                    DoubtKind.Kept,
                    "Somebody has changed this file since it was imported, and it was left as it is.",
                    file.Path
                ))
        );
        foreach (var draft in text.Drafts)
            memory.Placed(draft.Source, text.Id);
        return new ImportedDocument(text.Id, text.Kind, text.Certainty, variants, [.. written], [.. doubts]);
    }

    private ImportedVariant Variant(PlacedText text, Draft draft, DraftFiles files)
    {
        var doubts = new List<Doubt>(draft.Doubts);
        var path = $"{text.Id}/{draft.Language}.md";
        var written = said.Of(text, draft, files, doubts);
        var outcome = writer.Text(path, written);
        if (outcome == FileOutcome.Kept)
            doubts.Add(
                new Doubt(
                    DoubtKind.Kept,
                    "Somebody has changed this text since it was imported, and it was left as it is.",
                    path
                )
            );
        return new ImportedVariant(draft, path, written, outcome, [.. doubts]);
    }

    private void Copy(PlacedText text, TakenFile file, List<WrittenFile> written, List<Doubt> doubts)
    {
        using var content = source.Open(file.Address);
        var path = $"{text.Id}/{file.Name}";
        if (content is not null && writer.Copy(path, content) is { } outcome)
            written.Add(new WrittenFile(path, outcome));
        else
            doubts.Add(
                new Doubt(
                    DoubtKind.FileMissing,
                    "A file that the page names is too large to be brought along. Copy it into the document's folder by hand, or leave the link out.",
                    file.Address
                )
            );
    }
}
