using System.Text;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Rendering;
using Publish.Model;
using Publish.Printing.Browsers;
using Publish.Printing.Pdf;

namespace Publish.Cli.Doctor;

/// <summary>
/// Starts the browser, and reports the fonts that a letter and a card in each language are rendered in.
/// </summary>
public sealed class FaceExaminer(
    EditionReader reader,
    PageRenderer renderer,
    IBrowserLauncher browsers,
    TimeProvider clock
)
{
    private const string Unseen = "cannot be looked at without a browser";

    /// <param name="edition">An edition with sheets; null where there is no site, and a probe letter is used.</param>
    public async Task<(Examined Browser, Examined Fonts)> Examine(Edition? edition, CancellationToken stop)
    {
        var found = new Examined(Tools.Chromium.Name, "missing", Tools.Chromium.Purpose)
        {
            Tool = Tools.Chromium,
            IsMissing = true,
        };
        var fonts = new Examined(Tools.Fonts.Name, Unseen, Tools.Fonts.Purpose) { Tool = Tools.Fonts };
        if (browsers.Program is not { } program)
            return (found, fonts);
        var stand = new BrowserPool(browsers);
        await using (stand.ConfigureAwait(false))
            try
            {
                var browser = await stand.Take(stop).ConfigureAwait(false);
                found = found with
                {
                    Found = $"{await browser.Version(stop).ConfigureAwait(false)}, {program}",
                    IsMissing = false,
                };
                fonts = await Look(browser, edition is { Site.Dated.IsEmpty: false } ? edition : null, fonts, stop)
                    .ConfigureAwait(false);
            }
            catch (BrowserException failure)
            {
                return (found with { Found = failure.Message, IsMissing = true }, fonts);
            }
        return (found, fonts);
    }

    private async Task<Examined> Look(ISheetBrowser browser, Edition? edition, Examined fonts, CancellationToken stop)
    {
        using var probe = edition is null ? new ProbeSite() : null;
        var looked = edition
            ?? reader.Read(
                new EditionRequest
                {
                    Input = probe!.Input,
                    At = BuildTime.Of(clock.GetUtcNow()),
                    Pdf = true,
                },
                new BuildProgress(clock),
                stop
            );
        var complete = new SheetHtml(looked.Site!, looked.Input);
        var (faces, faults) = (new List<string>(), new List<string>());
        foreach (
            var output in looked
                .Plan.Where(output => output is SheetOutput or CardOutput)
                .DistinctBy(output => (output.GetType(), LanguageOf(output)))
        )
            try
            {
                var html = output is SheetOutput sheet
                    ? complete.Complete(Rendered(writer => renderer.Render(sheet, writer)))
                    : Rendered(writer => renderer.Render((CardOutput)output, writer));
                var made =
                    output is SheetOutput && MissingScript.Of(renderer.SheetScript) is null
                        ? await browser.Print(html, stop).ConfigureAwait(false)
                        : await browser.Picture(html, CardOutput.Width, CardOutput.Height, stop).ConfigureAwait(false);
                if (
                    output is SheetOutput { Language: var language }
                    && made.Faces.GetValueOrDefault(language.Tag) is { } face
                )
                    faces.Add($"{language.Tag}: {face}");
                faults.AddRange(made.Remarks.Select(remark => remark.Text));
            }
            catch (SheetFaultException fault) when (fault.Needs == Tools.Fonts)
            {
                faults.Add(fault.Message);
            }
        return fonts with { Found = string.Join("; ", faces.Concat(faults.Distinct())), IsMissing = faults.Count > 0 };
    }

    private static Language? LanguageOf(Output output) =>
        output switch
        {
            SheetOutput sheet => sheet.Language,
            CardOutput card => card.Language,
            _ => null,
        };

    private static string Rendered(Action<Utf8Writer> render)
    {
        using var page = new Utf8Writer();
        render(page);
        return Encoding.UTF8.GetString(page.Written.Span);
    }
}
