using System.Collections.Concurrent;
using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>
/// Renders every sheet that is not cached with the browser, two at a time; a sheet that fails is tried once more,
/// alone.
/// </summary>
internal sealed class RenderQueue(IBrowserLauncher browsers, SheetCache cache)
{
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
        cache.KeepOnly(sheets.Select(sheet => sheet.Key));
        var missing = new List<Sheet>();
        foreach (var sheet in sheets.DistinctBy(sheet => sheet.Key))
            if (cache.Has(sheet.Key))
                step();
            else
                missing.Add(sheet);
        var made =
            missing.Count == 0 ? RenderReport.All : await MakeNow(missing, make, step, stop).ConfigureAwait(false);
        return made with
        {
            Remarks =
            [
                .. sheets
                    .SelectMany(sheet => cache.RemarksOf(sheet.Key))
                    .DistinctBy(remark => remark.Language)
                    .OrderBy(remark => remark.Language, StringComparer.Ordinal),
            ],
        };
    }

    private async Task<RenderReport> MakeNow(
        IReadOnlyList<Sheet> missing,
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
                cache.Put(sheet.Key, await make(browser, sheet, ended).ConfigureAwait(false));
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

    /// <summary>Remarks about fonts, one for each language, for new and cached files.</summary>
    public IReadOnlyList<FaceRemark> Remarks { get; init; } = [];

    /// <summary>The tool whose absence is the trouble; null where it is none.</summary>
    public Tool? Needs { get; init; }

    public string? Why => Trouble ?? (Failed is [var first, ..] ? first.Why : null);
}
