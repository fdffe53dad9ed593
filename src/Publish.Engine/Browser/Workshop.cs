using System.Collections.Concurrent;

namespace Publish.Engine.Browser;

/// <summary>Has a browser make a file of each sheet that none is kept of: a sheet that fails has a second try by itself, and the others are made.</summary>
internal sealed class Workshop(IBrowserLauncher browsers, SheetCache cache)
{
    private const int AtOnce = 2;

    /// <summary>After so many sheets in a row that failed twice, the browser is no use.</summary>
    private const int Enough = 5;

    /// <param name="make">What becomes of a sheet's HTML.</param>
    /// <param name="step">Called for each sheet that is there, made now or before.</param>
    public async Task<Made> Make(IReadOnlyList<Sheet> sheets, Func<ISheetBrowser, Sheet, CancellationToken, Task<byte[]>> make, Action step, CancellationToken stop)
    {
        cache.KeepOnly(sheets.Select(sheet => sheet.Key));
        var missing = new List<Sheet>();
        foreach (var sheet in sheets.DistinctBy(sheet => sheet.Key))
            if (cache.Has(sheet.Key))
                step();
            else
                missing.Add(sheet);
        if (missing.Count == 0)
            return Made.All;
        var stand = new BrowserStand(browsers);
        await using (stand.ConfigureAwait(false))
            try
            {
                return await Make(missing, Try, stop).ConfigureAwait(false) with { Remarks = stand.Remarks };
            }
            catch (BrowserMissingException none)
            {
                return new Made(none.Message, []);
            }

        async Task<(string? Why, bool IsFinal)> Try(Sheet sheet, CancellationToken ended)
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
                return (fault.Message, true);
            }
            catch (BrowserException failure)
            {
                await stand.Drop(browser).ConfigureAwait(false);
                return (failure.Message, false);
            }
        }
    }

    private static async Task<Made> Make(IReadOnlyList<Sheet> missing, Func<Sheet, CancellationToken, Task<(string? Why, bool IsFinal)>> attempt, CancellationToken stop)
    {
        var again = new ConcurrentBag<Sheet>();
        var failed = new ConcurrentBag<FailedSheet>();
        await Parallel.ForEachAsync(missing, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (sheet, ended) =>
        {
            var (why, isFinal) = again.Count >= Enough ? ("", false) : await attempt(sheet, ended).ConfigureAwait(false);
            if (!isFinal)
                again.Add(sheet);
            else if (why is not null)
                failed.Add(new FailedSheet(sheet, why));
        }).ConfigureAwait(false);
        var useless = 0;
        foreach (var sheet in missing.Where(again.Contains))
            if (await attempt(sheet, stop).ConfigureAwait(false) is (Why: { } why, var isFinal))
            {
                failed.Add(new FailedSheet(sheet, why));
                if (!isFinal && ++useless == Enough)
                    return new Made(why, [.. missing.SelectMany(one => failed.Where(fault => fault.Sheet == one))]);
            }
        return new Made(null, [.. missing.SelectMany(one => failed.Where(fault => fault.Sheet == one))]);
    }
}

/// <summary>A sheet of HTML that a browser makes a file of.</summary>
/// <param name="Name">Of what it is of, for those who are told.</param>
/// <param name="Key">Of everything that the file depends on.</param>
/// <param name="Html">Rendered anew each time, for a site may have thousands.</param>
internal sealed record Sheet(string Name, string Key, Func<string> Html);

/// <summary>A sheet of which nothing could be made, and why, in words for a person.</summary>
internal sealed record FailedSheet(Sheet Sheet, string Why);

/// <summary>What became of sheets.</summary>
/// <param name="Trouble">Why none could be made, or no more; null where the browser did its work.</param>
internal sealed record Made(string? Trouble, IReadOnlyList<FailedSheet> Failed)
{
    public static Made All { get; } = new(null, []);

    /// <summary>What is to be known of the machine's faces, in words for a person.</summary>
    public IReadOnlyCollection<string> Remarks { get; init; } = [];

    public string? Why => Trouble ?? (Failed is [var first, ..] ? first.Why : null);
}
