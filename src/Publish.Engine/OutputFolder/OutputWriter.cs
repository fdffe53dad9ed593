using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.Engine.OutputFolder;

/// <summary>Writes a plan to the output folder atomically: on any failure the last site stays.</summary>
public sealed class OutputWriter(
    PageRenderer renderer,
    IEnumerable<IDerivedFileProducer> producers,
    IEnumerable<IFinisher> finishers,
    TimeProvider clock
)
{
    private readonly ImmutableArray<IDerivedFileProducer> producers = [.. producers];
    private readonly ImmutableArray<IFinisher> finishers = [.. finishers];

    /// <summary>
    /// Makes the files, finishes the staged site and swaps it in; where nothing differs, nothing is written.
    /// </summary>
    /// <param name="withheld">Fingerprints of what is under embargo, for finishers.</param>
    /// <param name="losses">Those so far; losses of this step are added.</param>
    /// <returns>Null where the build is strict and something is lost; the last site stays.</returns>
    /// <exception cref="OutputRefusedException">The machine does not allow it; the last site stands
    /// untouched.</exception>
    public async Task<WriteResult?> Write(
        Site site,
        IEnumerable<Output> plan,
        InputFolder input,
        OutputPlace place,
        Withheld withheld,
        Losses losses,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(losses);
        var files = PlannedFiles.Sort(plan);
        OutputMark.Demand(place.Output);
        var held = await BuildLock.Take(place, clock, holder => progress.WaitsFor = holder, stop).ConfigureAwait(false);
        progress.WaitsFor = null;
        var cleaning = Task.CompletedTask;
        try
        {
            FolderSwap.Recover(place);
            Staging.RemoveLeft(place);
            OutputMark.Demand(place.Output);
            using var staging = new Staging(place);
            var last = Manifest.Load(place.Manifest);
            var derived = await Derive(files, site, input, place, losses, progress, stop).ConfigureAwait(false);
            if (site.Settings.Strict && !losses.All.IsEmpty)
                return null;
            var derivedFiles = new DerivedFiles(derived.Values.SelectMany(one => one.Files).ToImmutableDictionary());
            files =
            [
                .. files.Where(file => !IsDerived(file.Output) || derivedFiles.ByPath.ContainsKey(file.Output.Path)),
            ];
            var maker = new OutputMaker(renderer, derivedFiles, input, place, last, staging);
            var made = Make(files, maker, progress, stop);
            var result = ResultOf(made, Gone(last, files), derived) with { Derived = derivedFiles };
            var identity = Maker(site, withheld);
            if (result.Written == 0 && result.Removed == 0 && last?.Maker == identity && OwnStands(place, last))
            {
                Manifest.TrySave(
                    place.Manifest,
                    identity,
                    [.. made.Select(file => file.Entry), .. last.Entries.Values.Where(entry => entry.Finished)]
                );
                Remember(place, site, input);
                return result;
            }

            staging.Begin();
            var standing = made.Where(file => !file.IsNew).Select(file => file.Entry.Path).ToList();
            InParallel(() => Parallel.ForEach(standing, Options(stop), staging.TakeOver));
            var seen = last?.Maker == identity ? standing.ToHashSet(StringComparer.Ordinal) : [];
            var finished = await Finish(staging, files, site, withheld, seen, progress, stop).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();

            progress.Enter(BuildPhase.Swap);
            OutputMark.Demand(place.Output);
            File.Delete(place.Manifest);
            staging.Swap();
            Manifest.TrySave(place.Manifest, identity, [.. made.Select(file => file.Entry), .. finished]);
            Remember(place, site, input);
            cleaning = Task.Run(() => Clean(place, held), CancellationToken.None);
            return result with { Cleaning = cleaning };
        }
        finally
        {
            if (cleaning.IsCompleted)
                held.Dispose();
        }
    }

    private static WriteResult ResultOf(MadeFile[] made, int removed, FrozenDictionary<Type, DerivedOutputs> derived)
    {
        var (cards, sheets) = (
            derived.GetValueOrDefault(typeof(CardOutput)),
            derived.GetValueOrDefault(typeof(SheetOutput))
        );
        var written = made.Count(file => file.IsNew);
        return new WriteResult(
            written,
            made.Length - written,
            removed,
            made.Sum(file => file.Entry.Length),
            Task.CompletedTask
        )
        {
            Undrawn = UndrawnCards.Of(cards),
            Unprinted = UnprintedSheets.Of(sheets),
            PrintRemarks = sheets?.Remarks ?? [],
            CardRemarks = cards?.Remarks ?? [],
        };
    }

    /// <summary>Stores the public addresses, unless the build is of a future time.</summary>
    private void Remember(OutputPlace place, Site site, InputFolder input)
    {
        if (site.At <= clock.GetUtcNow())
            PublicAddresses.Remember(place.State, site, input);
    }

    /// <summary>
    /// Makes derived files (cards, PDFs) before the pages that refer to them; what cannot be made becomes a loss.
    /// </summary>
    private async Task<FrozenDictionary<Type, DerivedOutputs>> Derive(
        ImmutableArray<PlannedFile> files,
        Site site,
        InputFolder input,
        OutputPlace place,
        Losses losses,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        var work = new DerivedWork(site, input, place.State, losses, progress, clock);
        var derived = new Dictionary<Type, DerivedOutputs>();
        foreach (var producer in producers)
            if (
                producer.OutputType is { } type
                && files.Select(file => file.Output).Where(output => output.GetType() == type).ToImmutableArray()
                    is { IsEmpty: false } outputs
            )
                derived[type] = await producer.MakeOfPlan(work, outputs, stop).ConfigureAwait(false);
        return derived.ToFrozenDictionary();
    }

    private bool IsDerived(Output output) => producers.Any(producer => producer.OutputType == output.GetType());

    private static MadeFile[] Make(
        ImmutableArray<PlannedFile> files,
        OutputMaker maker,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        progress.Enter(BuildPhase.Write, files.Length);
        var made = new MadeFile[files.Length];
        InParallel(() =>
            Parallel.For(
                0,
                files.Length,
                Options(stop),
                () => new Utf8Writer(),
                (index, _, buffer) =>
                {
                    made[index] = maker.Make(files[index], buffer);
                    progress.Step();
                    return buffer;
                },
                _ => { }
            )
        );
        return made;
    }

    /// <summary>Runs parallel work and throws the first of its exceptions instead of an aggregate.</summary>
    private static void InParallel(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    private async Task<IReadOnlyList<ManifestEntry>> Finish(
        Staging staging,
        ImmutableArray<PlannedFile> files,
        Site site,
        Withheld withheld,
        HashSet<string> seen,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        if (finishers.IsEmpty)
            return [];
        progress.Enter(BuildPhase.Finish, finishers.Length);
        var drawn = DrawnPages.Of(files, renderer);
        foreach (var finisher in finishers)
        {
            var paths = FinishedFiles.Paths(staging.Folder);
            await finisher
                .Finish(
                    new StagedSite(staging.Folder, paths, site)
                    {
                        Held = withheld,
                        New = [.. paths.Where(path => !seen.Contains(path))],
                        DrawnFrom = drawn,
                    },
                    stop
                )
                .ConfigureAwait(false);
            progress.Step();
        }
        return FinishedFiles.Entries(staging.Folder, files);
    }

    /// <summary>Whether the output mark and all files of finishers still stand as the manifest has them.</summary>
    private static bool OwnStands(OutputPlace place, Manifest last) =>
        File.Exists(Path.Combine(place.Output, OutputMark.Name))
        && last.Entries.Values.Where(entry => entry.Finished)
            .All(entry => entry.Stands(new FileInfo(Path.Combine(place.Output, entry.Path))));

    private static int Gone(Manifest? last, ImmutableArray<PlannedFile> files)
    {
        if (last is null)
            return 0;
        var planned = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return last.Entries.Values.Count(entry => !entry.Finished && !planned.Contains(entry.Path));
    }

    /// <summary>Identity of engine, model, finishers and embargo, from module version ids and fingerprints.</summary>
    private string Maker(Site site, Withheld withheld) =>
        string.Join(
            ' ',
            ((Type[])[GetType(), site.GetType(), .. finishers.Select(finisher => finisher.GetType())])
                .Select(type => $"{type.FullName}/{type.Module.ModuleVersionId:n}")
                .Append(
                    $"held/{withheld.Words.Aggregate(0UL, (all, print) => all * 31 + print.Hash):x}/{string.Concat(withheld.Files.Select(file => file.Hash[..8]))}"
                )
        );

    private static void Clean(OutputPlace place, BuildLock held)
    {
        using (held)
            Staging.RemoveLeft(place);
    }

    private static ParallelOptions Options(CancellationToken stop) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
}
