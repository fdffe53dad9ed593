using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Rendering;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>
/// Producer of printed letters (PDF): prints each sheet that is not cached; the cache key is a hash of its HTML, the
/// browser and the fonts.
/// </summary>
public sealed class SheetPrinter(PageRenderer renderer, IBrowserLauncher browsers) : IDerivedFileProducer
{
    /// <summary>Format version, part of the cache key; raised when the same sheet yields another PDF.</summary>
    private const int Form = 2;

    public Type? OutputType => typeof(SheetOutput);

    /// <summary>
    /// Without a browser or the theme's script nothing is printed, and pages link to no PDF; that is a loss, which
    /// fails only a strict build.
    /// </summary>
    public async Task<DerivedOutputs> MakeOfPlan(
        DerivedWork work,
        ImmutableArray<Output> outputs,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(work);
        if (work.CacheOf("paper") is not { } cache)
            return DerivedOutputs.None;
        work.Progress.Enter(BuildPhase.Print, outputs.Length);
        var made = new RenderReport(null, []);
        var sheets = new Dictionary<Sheet, SheetOutput>();
        if (MissingScript.Of(renderer.SheetScript) is { } missing)
            made = new RenderReport(missing.Why, []) { Needs = missing.Needs };
        else
        {
            var complete = new SheetHtml(work.Site, work.Input);
            var machine = $"{Form} {browsers.Identity}";
            sheets = outputs
                .Cast<SheetOutput>()
                .AsParallel()
                .AsOrdered()
                .Select(output => (output, Sheet: Sheet(output, complete, machine)))
                .ToDictionary(one => one.Sheet, one => one.output);
            made = await new RenderQueue(browsers, cache, ".pdf")
                .Make(
                    [.. sheets.Keys],
                    (browser, sheet, ended) => Print(browser, sheet, sheets[sheet], ended),
                    work.Progress.Step,
                    stop
                )
                .ConfigureAwait(false);
        }
        var files = sheets
            .Where(sheet => made.Made.ContainsKey(sheet.Key.Key))
            .ToImmutableDictionary(sheet => sheet.Value.Path, sheet => FileOf(made.Made[sheet.Key.Key].Files[0]));
        Tell(made, outputs.Length - files.Count, work.Losses);
        return new DerivedOutputs
        {
            Files = files,
            Missing = outputs.Length - files.Count,
            Trouble = made.Trouble,
            Failed = [.. made.Failed.Select(failed => (failed.Sheet.Name, failed.Why))],
            Remarks = [.. made.Remarks.Select(remark => remark.Text)],
        };
    }

    private static DerivedFile FileOf(InputFile file) => new(file.FullPath, file.Length);

    private static void Tell(RenderReport made, int missing, Losses losses)
    {
        if (made.Trouble is { } trouble)
            losses.Add(made.Needs, $"{Losses.Count(missing, "letter")} could not be printed as PDF.", trouble);
        else
            foreach (var failed in made.Failed)
                losses.Add(failed.Needs, $"{failed.Sheet.Name} could not be printed as PDF.", failed.Why);
        foreach (var remark in made.Remarks)
            losses.Add(Tools.Fonts, $"On paper: {remark.Text}");
    }

    /// <summary>Prints one sheet, without the cache.</summary>
    /// <exception cref="BrowserException">There is no browser, it failed twice, or the theme's script is
    /// missing.</exception>
    public async Task<LaidOut> PrintOne(SheetOutput output, Site site, InputFolder input, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (MissingScript.Of(renderer.SheetScript) is { } missing)
            throw new SheetFaultException(missing.Why) { Needs = missing.Needs };
        var sheet = Sheet(output, new SheetHtml(site, input), "");
        var stand = new BrowserPool(browsers);
        await using (stand.ConfigureAwait(false))
            return await stand.Twice(browser => Print(browser, sheet, output, stop), stop).ConfigureAwait(false);
    }

    private static async Task<LaidOut> Print(
        ISheetBrowser browser,
        Sheet sheet,
        SheetOutput output,
        CancellationToken stop
    )
    {
        var view = output.View();
        var pdf = await browser.Print(sheet.Html(), stop).ConfigureAwait(false);
        return pdf with { File = PdfFacts.Write(pdf.File, PdfAbout.Of(view)) };
    }

    private Sheet Sheet(SheetOutput output, SheetHtml complete, string machine)
    {
        var html = Render(output, complete);
        return new Sheet(output.Source, DerivedFileCache.KeyOf(machine, html), () => Render(output, complete));
    }

    private string Render(SheetOutput output, SheetHtml complete)
    {
        using var page = new Utf8Writer();
        renderer.Render(output, page);
        return complete.Complete(Encoding.UTF8.GetString(page.Written.Span));
    }
}
