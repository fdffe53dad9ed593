using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Import;

/// <summary>
/// Brings an old site in: reads each page by itself, finds which are one text, and writes a folder a document.
/// </summary>
/// <param name="memoryFolder">Absolute: where an import remembers; <c>.publish/import</c> beside the input.</param>
public sealed class SiteImport(ImportRequest request, string memoryFolder, ImportProgress progress)
{
    /// <exception cref="ImportRefusedException">Nothing can be read there, or nothing can be written here.</exception>
    public ImportResult Run(CancellationToken stop)
    {
        var input = InputReader.Read(request.Input);
        if (NewsroomReader.ReadAll(input, new Findings()) is not var (newsroom, around))
            throw new ImportRefusedException(
                $"{Path.Combine(request.Input, "site.yml")} cannot be used, so the site's languages are not known. Run publish check, and mend what it tells.",
                isOfSite: true
            );
        foreach (var list in (string[])["people.yml", "topics.yml"])
            if (!SharedList.CanGrow(SharedList.Text(Path.Combine(request.Input, list))))
                throw new ImportRefusedException(
                    $"{list} is written between braces, so that nothing can be added at its end. Write it with an entry a line, and import again.",
                    isOfSite: true
                );
        using var source = OldSources.Open(
            request.From,
            new SourceOptions(request.SourceUrl is { } url ? new Uri(url) : null)
        )
            ?? throw new ImportRefusedException(
                $"Nothing in {request.From} has a form that can be imported: saved HTML pages, a WordPress or Drupal export, Markdown of Hugo, Jekyll or Statiq, Word files, PDFs.",
                isOfSite: false
            );
        var (drafted, resumed) = Read(source, newsroom.Settings.Languages, stop);
        var drafts = drafted.Select(one => one.Draft).OfType<Draft>().ToImmutableArray();
        var paired = LanguagePairing.Of(drafts);
        var memoryFile = Path.Combine(memoryFolder, "written.json");
        var memory = ImportMemory.Read(memoryFile, request.From);
        var known = new KnownDocuments(newsroom, memory);
        var texts = Placement.Of(paired, drafts, known, newsroom.Settings.Languages, out var undated);
        var gathered = new Gathered(texts, drafts, known, newsroom, around);
        var writer = new SiteWriter(request.Input, memory, request.IsDryRun);
        var documents = new DocumentWriter(gathered, source, writer, memory).Write(texts, progress, stop);
        gathered.WriteShared(writer);
        if (!request.IsDryRun)
            memory.Save(memoryFile);
        return new ImportResult
        {
            Kind = source.Kind,
            Documents = documents,
            Refused = Refused(drafted, undated),
            Asked =
            [
                .. paired.Asked.Select(link => new AskedPair(
                    drafts[link.One],
                    drafts[link.Other],
                    link.Score,
                    link.Why
                )),
            ],
            People = gathered.People.Count,
            Topics = gathered.Topics.Count,
            Resumed = resumed,
            IsDryRun = request.IsDryRun,
        };
    }

    private static ImmutableArray<RefusedItem> Refused(IEnumerable<Drafted> drafted, IEnumerable<Draft> undated) =>
        [
            .. drafted.Where(one => one.Draft is null).Select(one => new RefusedItem(one.Source, one.Refused!)),
            .. undated.Select(draft => new RefusedItem(
                draft.Source,
                new Doubt(
                    DoubtKind.NotImported,
                    "No day is written on it, and a letter or release needs one. Put the day before the file's name, such as 2015-11-24-name, or import it with --type page.",
                    draft.Title
                )
            )),
        ];

    /// <summary>In the order of the source, on all processors.</summary>
    private (ImmutableArray<Drafted> All, int Resumed) Read(
        IOldSource source,
        Languages languages,
        CancellationToken stop
    )
    {
        var journalFile = Path.Combine(memoryFolder, "read.jsonl");
        var reader = new DraftReader(languages, request);
        var all = new ConcurrentBag<(long At, Drafted Drafted)>();
        var resumed = 0;
        using (var journal = Journal.Open(request.IsDryRun ? null : journalFile, request))
            Parallel.ForEach(
                source.Items(),
                new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount },
                (item, _, at) =>
                {
                    if (journal.Find(item) is { } known)
                    {
                        Interlocked.Increment(ref resumed);
                        all.Add((at, known));
                    }
                    else
                    {
                        var drafted = reader.Read(item);
                        journal.Add(drafted);
                        all.Add((at, drafted));
                    }
                    progress.HasRead();
                }
            );
        return (Twins.Joined([.. all.OrderBy(pair => pair.At).Select(pair => pair.Drafted)]), resumed);
    }
}
