using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Rendering;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Cards;

/// <summary>
/// Producer of share pictures: renders each card that is not cached; the cache key is a hash of its HTML.
/// </summary>
public sealed class CardDrawer(PageRenderer renderer, IBrowserLauncher browsers) : IDerivedFileProducer
{
    public Type? OutputType => typeof(CardOutput);

    /// <summary>
    /// A card that could not be rendered is replaced by the site's share picture, and is a loss, which fails only a
    /// strict build.
    /// </summary>
    public async Task<DerivedOutputs> MakeOfPlan(
        DerivedWork work,
        ImmutableArray<Output> outputs,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(work);
        if (work.CacheOf("cards") is not { } cache)
            return DerivedOutputs.None;
        work.Progress.Enter(BuildPhase.Draw, outputs.Length);
        var sheets = outputs.Cast<CardOutput>().ToDictionary(card => card.Path, Sheet);
        var made = await new RenderQueue(browsers, cache, ".png")
            .Make([.. sheets.Values], Draw, work.Progress.Step, stop)
            .ConfigureAwait(false);
        var missing = sheets.Values.Count(sheet => !made.Made.ContainsKey(sheet.Key));
        if (made.Why is { } why)
            work.Losses.Add(made.Needs, $"{Losses.Count(missing, "card")} could not be drawn.", why);
        foreach (var remark in made.Remarks)
            work.Losses.Add(Tools.Fonts, $"On cards: {remark.Text}");
        var instead = missing == 0 ? null : SitePicture(work, cache);
        return new DerivedOutputs
        {
            Files = sheets.ToImmutableDictionary(
                sheet => sheet.Key,
                sheet => made.Made.TryGetValue(sheet.Value.Key, out var card) ? FileOf(card.Files[0]) : instead!
            ),
            Missing = missing,
            Trouble = made.Why,
            Remarks = [.. made.Remarks.Select(remark => remark.Text)],
        };
    }

    private static Task<LaidOut> Draw(ISheetBrowser browser, Sheet sheet, CancellationToken stop) =>
        browser.Picture(sheet.Html(), CardOutput.Width, CardOutput.Height, stop);

    /// <summary>What stands at the address of a card that could not be drawn.</summary>
    private static DerivedFile SitePicture(DerivedWork work, DerivedFileCache cache)
    {
        var settings = work.Site.Settings;
        if (settings.SharePicture is { } picture)
            return FileOf(work.Input.Files[picture]);
        var plain = PlainCard.Of(settings.Accent);
        var key = DerivedFileCache.HashOf(plain);
        return FileOf((cache.Find(key) ?? cache.Put(key, [(".png", plain)])).Files[0]);
    }

    private static DerivedFile FileOf(InputFile file) => new(file.FullPath, file.Length);

    private Sheet Sheet(CardOutput card)
    {
        using var page = Render(card);
        return new Sheet(card.Path.Value, DerivedFileCache.HashOf(page.Written.Span)[..32], () =>
        {
            using var again = Render(card);
            return Encoding.UTF8.GetString(again.Written.Span);
        });
    }

    private Utf8Writer Render(CardOutput card)
    {
        var page = new Utf8Writer();
        renderer.Render(card, page);
        return page;
    }
}
