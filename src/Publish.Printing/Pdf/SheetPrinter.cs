using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Rendering;
using Publish.Engine.Views;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>
/// Producer of printed letters (PDF): prints each sheet that is not cached; the cache key is a hash of its HTML, the
/// browser and the fonts.
/// </summary>
public sealed class SheetPrinter(PageRenderer renderer, IBrowserLauncher browsers, SiteViews.Source views)
    : IDerivedFileProducer
{
    /// <summary>Format version, part of the cache key; raised when the same sheet yields another PDF.</summary>
    private const int Form = 1;

    public Type OutputType => typeof(SheetOutput);

    public BuildPhase Phase => BuildPhase.Print;

    /// <summary>
    /// Without a browser or the theme's script nothing is printed, and pages link to no PDF; that is a loss, which
    /// fails only a strict build.
    /// </summary>
    public async Task<DerivedFiles> Make(
        ImmutableArray<Output> outputs,
        Site site,
        InputFolder input,
        string state,
        Losses losses,
        Action step,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(losses);
        if (outputs.IsEmpty)
            return PrintedSheets.None;
        var cache = new SheetCache(Path.Combine(state, "paper"), ".pdf", () => browsers.Identity);
        var complete = new SheetHtml(site, input);
        var machine = $"{Form} {browsers.Identity}";
        var sheets = outputs
            .Cast<SheetOutput>()
            .AsParallel()
            .AsOrdered()
            .Select(output => (output, Sheet: Sheet(output, complete, machine)))
            .ToDictionary(one => one.Sheet, one => one.output);
        var made = MissingScript.Of(renderer.SheetScript) is { } missing
            ? new RenderReport(missing.Why, []) { Needs = missing.Needs }
            : await new RenderQueue(browsers, cache)
                .Make(
                    [.. sheets.Keys],
                    (browser, sheet, ended) => Print(browser, sheet, sheets[sheet], ended),
                    step,
                    stop
                )
                .ConfigureAwait(false);
        foreach (var (sheet, output) in sheets)
            if (cache.Has(sheet.Key))
                views.Of(site).Sizes.Tell(output.Path, cache.LengthOf(sheet.Key));
        var printed = new PrintedSheets(
            cache,
            sheets.ToDictionary(sheet => sheet.Value.Path, sheet => sheet.Key.Key),
            made
        );
        Tell(printed, made, losses);
        return printed;
    }

    private static void Tell(PrintedSheets printed, RenderReport made, Losses losses)
    {
        if (made.Trouble is { } trouble)
            losses.Add(made.Needs, $"{Losses.Count(printed.Missing, "letter")} could not be printed as PDF.", trouble);
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
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(machine + "\n" + html));
        return new Sheet(output.Source, Convert.ToHexStringLower(key.AsSpan(0, 16)), () => Render(output, complete));
    }

    private string Render(SheetOutput output, SheetHtml complete)
    {
        using var page = new Utf8Writer();
        renderer.Render(output, page);
        return complete.Complete(Encoding.UTF8.GetString(page.Written.Span));
    }
}
