using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Entry point for translation commands: the documents of a site by language, and their translation state. Parses a
/// body only where the state depends on it.
/// </summary>
public sealed class TranslationDesk
{
    private readonly ImmutableArray<DocumentFolder> folders;
    private readonly InputFolder input;
    private readonly SharedFacts shared;

    private TranslationDesk(
        InputFolder input,
        ImmutableArray<DocumentFolder> folders,
        SiteSettings settings,
        SharedFacts shared
    ) => (this.input, this.folders, Settings, this.shared) = (input, folders, settings, shared);

    public Languages Languages => shared.Around.Languages;

    /// <summary>The ids of all documents, in ordinal order.</summary>
    public IEnumerable<string> Ids => folders.Select(folder => folder.Id);

    internal SiteSettings Settings { get; }

    internal SharedFacts Shared => shared;

    /// <summary>The desk of an input; null where <c>site.yml</c> cannot be used.</summary>
    public static TranslationDesk? Open(InputFolder input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var folders = DocumentFolder.AllOf(input);
        return SiteReader.Read(input, folders.Select(folder => folder.Id), new Findings()) is var (settings, shared)
            ? new(input, folders, settings, shared)
            : null;
    }

    /// <param name="now">Documents under embargo at this moment are marked as held, and included.</param>
    /// <param name="findings">Takes diagnostics for source marks and for empty or unfinished texts.</param>
    public TranslationStatus Status(DateTimeOffset now, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var documents = new TranslatedDocument?[folders.Length];
        Parallel.For(0, folders.Length, at =>
            documents[at] = new FolderStatus(folders[at], shared.Around, now, findings.Of(folders[at].Id)).Read()
        );
        return new TranslationStatus(
            Languages,
            [
                .. documents
                    .OfType<TranslatedDocument>()
                    .OrderByDescending(document => document.Day)
                    .ThenBy(document => document.Id, StringComparer.Ordinal),
            ],
            LocalizedNames.OfSite(input, Languages)
        );
    }

    /// <summary>The text files of one document.</summary>
    /// <param name="id">One of <see cref="Ids"/>.</param>
    public DocumentTexts Texts(string id) => new(Folder(id), shared.Around);

    internal DocumentFolder Folder(string id) => folders.First(folder => folder.Id == id);
}
