using System.Collections.Concurrent;
using Publish.Engine.Derived;
using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>
/// Renders every sheet that is not cached with the browser, two at a time; a sheet that fails is tried once more,
/// alone.
/// </summary>
/// <param name="extension">Of the files, with its dot.</param>
internal sealed class RenderQueue(IBrowserLauncher browsers, DerivedFileCache cache, string extension)
{
    private const char Between = '\t';
    private const int AtOnce = 2;

    /// <summary>
    /// Failed sheets after which the first pass leaves the rest to the second, and the second gives up.
    /// </summary>
    private const int Enough = 5;

    /// <param name="make">Makes the file of a sheet.</param>
    /// <param name="step">Called once for each sheet that is done, rendered now or cached.</param>
    public async Task<RenderReport> Make(
        IReadOnlyList<Sheet> sheets,
        Func<ISheetBrowser, Sheet, CancellationToken, Task<LaidOut>> make,
        Action step,
        CancellationToken stop
    )
    {
        var made = new ConcurrentDictionary<string, DerivedEntry>(StringComparer.Ordinal);
        var missing = new List<Sheet>();
        foreach (var sheet in sheets.DistinctBy(sheet => sheet.Key))
            if (cache.Find(sheet.Key) is { } entry && IsOfHere(entry))
            {
                made[sheet.Key] = entry;
                step();
            }
            else
                missing.Add(sheet);
        var report =
            missing.Count == 0
                ? RenderReport.All
                : await MakeNow(missing, made, make, step, stop).ConfigureAwait(false);
        cache.Evict();
        return report with
        {
            Made = made,
            Remarks =
            [
                .. sheets
                    .Select(sheet => made.GetValueOrDefault(sheet.Key))
                    .OfType<DerivedEntry>()
                    .SelectMany(RemarksOf)
                    .DistinctBy(remark => remark.Language)
                    .OrderBy(remark => remark.Language, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>A file with remarks is rendered again on another machine, which may have the fonts.</summary>
    private bool IsOfHere(DerivedEntry entry) => entry.Notes is not [var there, ..] || there == browsers.Identity;

    private string[] NotesOf(LaidOut made) =>
        made.Remarks.Count == 0
            ? []
            : [browsers.Identity, .. made.Remarks.Select(remark => remark.Language + Between + remark.Text)];

    private static IEnumerable<FaceRemark> RemarksOf(DerivedEntry entry) =>
        from note in entry.Notes.Skip(1)
        let cut = note.IndexOf(Between, StringComparison.Ordinal)
        where cut >= 0
        select new FaceRemark(note[..cut], note[(cut + 1)..]);

    private async Task<RenderReport> MakeNow(
        IReadOnlyList<Sheet> missing,
        ConcurrentDictionary<string, DerivedEntry> made,
        Func<ISheetBrowser, Sheet, CancellationToken, Task<LaidOut>> make,
        Action step,
        CancellationToken stop
    )
    {
        var stand = new BrowserPool(browsers);
        await using (stand.ConfigureAwait(false))
            try
            {
                return await Make(missing, Try, stop).ConfigureAwait(false);
            }
            catch (BrowserMissingException none)
            {
                return new RenderReport(none.Message, []) { Needs = Tools.Chromium };
            }

        async Task<(SheetFailure? Failure, bool IsFinal)> Try(Sheet sheet, CancellationToken ended)
        {
            var browser = await stand.Take(ended).ConfigureAwait(false);
            try
            {
                var file = await make(browser, sheet, ended).ConfigureAwait(false);
                made[sheet.Key] = cache.Put(sheet.Key, [(extension, file.File)], NotesOf(file));
                step();
                return (null, true);
            }
            catch (SheetFaultException fault)
            {
                return (new(fault.Message, fault.Needs), true);
            }
            catch (BrowserException failure)
            {
                await stand.Drop(browser).ConfigureAwait(false);
                return (new(failure.Message, null), false);
            }
        }
    }

    private static async Task<RenderReport> Make(
        IReadOnlyList<Sheet> missing,
        Func<Sheet, CancellationToken, Task<(SheetFailure? Failure, bool IsFinal)>> attempt,
        CancellationToken stop
    )
    {
        var again = new ConcurrentBag<Sheet>();
        var failed = new ConcurrentBag<FailedSheet>();
        await Parallel
            .ForEachAsync(
                missing,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
                async (sheet, ended) =>
                {
                    var (failure, isFinal) =
                        again.Count >= Enough ? (null, false) : await attempt(sheet, ended).ConfigureAwait(false);
                    if (!isFinal)
                        again.Add(sheet);
                    else if (failure is not null)
                        failed.Add(new FailedSheet(sheet, failure.Why, failure.Needs));
                }
            )
            .ConfigureAwait(false);
        var useless = 0;
        foreach (var sheet in missing.Where(again.Contains))
            if (await attempt(sheet, stop).ConfigureAwait(false) is (Failure: { } failure, var isFinal))
            {
                failed.Add(new FailedSheet(sheet, failure.Why, failure.Needs));
                if (!isFinal && ++useless == Enough)
                    return new RenderReport(
                        failure.Why,
                        [.. missing.SelectMany(one => failed.Where(fault => fault.Sheet == one))]
                    );
            }
        return new RenderReport(null, [.. missing.SelectMany(one => failed.Where(fault => fault.Sheet == one))]);
    }
}

/// <summary>An HTML sheet for the browser to render.</summary>
/// <param name="Name">Name for messages.</param>
/// <param name="Key">Cache key: a hash of everything that the file depends on.</param>
/// <param name="Html">Renders the HTML on each call, as keeping thousands of sheets in memory would be too
/// much.</param>
internal sealed record Sheet(string Name, string Key, Func<string> Html);

/// <summary>Why a sheet could not be rendered, for the user, and the tool that is missing, if any.</summary>
internal sealed record SheetFailure(string Why, Tool? Needs);

/// <summary>A sheet that could not be rendered, and why, for the user.</summary>
internal sealed record FailedSheet(Sheet Sheet, string Why, Tool? Needs);

/// <summary>The result of rendering sheets.</summary>
/// <param name="Trouble">Why nothing was rendered, or rendering was given up; null where the browser worked.</param>
internal sealed record RenderReport(string? Trouble, IReadOnlyList<FailedSheet> Failed)
{
    public static RenderReport All { get; } = new(null, []);

    /// <summary>What there is, made now or before, by key.</summary>
    public IReadOnlyDictionary<string, DerivedEntry> Made { get; init; } = new Dictionary<string, DerivedEntry>();

    /// <summary>Remarks about fonts, one for each language, for new and cached files.</summary>
    public IReadOnlyList<FaceRemark> Remarks { get; init; } = [];

    /// <summary>The tool whose absence is the trouble; null where it is none.</summary>
    public Tool? Needs { get; init; }

    public string? Why => Trouble ?? (Failed is [var first, ..] ? first.Why : null);
}
