using System.Collections.Concurrent;
using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>
/// Has a browser make a file of each sheet that none is kept of: a sheet that fails has a second try by itself, and the
/// others are made.
/// </summary>
internal sealed class RenderQueue(IBrowserLauncher browsers, SheetCache cache)
{
    private const int AtOnce = 2;

    /// <summary>After so many sheets in a row that failed twice, the browser is no use.</summary>
    private const int Enough = 5;

    /// <param name="make">What becomes of a sheet's HTML.</param>
    /// <param name="step">Called for each sheet that is there, made now or before.</param>
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

/// <summary>A sheet of HTML that a browser makes a file of.</summary>
/// <param name="Name">Of what it is of, for those who are told.</param>
/// <param name="Key">Of everything that the file depends on.</param>
/// <param name="Html">Rendered anew each time, for a site may have thousands.</param>
internal sealed record Sheet(string Name, string Key, Func<string> Html);

/// <summary>
/// Why nothing could be made of a sheet, in words for a person, and what the machine would have to have for it.
/// </summary>
internal sealed record SheetFailure(string Why, Tool? Needs);

/// <summary>A sheet of which nothing could be made, and why, in words for a person.</summary>
internal sealed record FailedSheet(Sheet Sheet, string Why, Tool? Needs);

/// <summary>What became of sheets.</summary>
/// <param name="Trouble">Why none could be made, or no more; null where the browser did its work.</param>
internal sealed record RenderReport(string? Trouble, IReadOnlyList<FailedSheet> Failed)
{
    public static RenderReport All { get; } = new(null, []);

    /// <summary>What is to be known of the machine's faces, of what was made now or before, one a language.</summary>
    public IReadOnlyList<FaceRemark> Remarks { get; init; } = [];

    /// <summary>Without which there is trouble.</summary>
    public Tool? Needs { get; init; }

    public string? Why => Trouble ?? (Failed is [var first, ..] ? first.Why : null);
}
