using System.Collections.Immutable;
using System.Security.Cryptography;
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
    public Type OutputType => typeof(CardOutput);

    public BuildPhase Phase => BuildPhase.Draw;

    /// <summary>
    /// A card that could not be rendered is replaced by the site's share picture, and is a loss, which fails only a
    /// strict build.
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
        var cards = outputs.Cast<CardOutput>().ToImmutableArray();
        var cache = new SheetCache(Path.Combine(state, "cards"), ".png", () => browsers.Identity);
        // A mirror has no cards; returning here keeps those of the site in the cache.
        if (cards.IsEmpty)
            return new DrawnCards(cache, new Dictionary<SitePath, string>(), new(() => default), RenderReport.All);
        var sheets = cards.ToDictionary(card => card.Path, Sheet);
        var made = await new RenderQueue(browsers, cache)
            .Make([.. sheets.Values], Draw, step, stop)
            .ConfigureAwait(false);
        var instead = new Lazy<ReadOnlyMemory<byte>>(() => SitePicture(site, input));
        var drawn = new DrawnCards(
            cache,
            sheets.ToDictionary(sheet => sheet.Key, sheet => sheet.Value.Key),
            instead,
            made
        );
        if (made.Why is { } why)
            losses.Add(made.Needs, $"{Losses.Count(drawn.Missing, "card")} could not be drawn.", why);
        foreach (var remark in made.Remarks)
            losses.Add(Tools.Fonts, $"On cards: {remark.Text}");
        return drawn;
    }

    private static Task<LaidOut> Draw(ISheetBrowser browser, Sheet sheet, CancellationToken stop) =>
        browser.Picture(sheet.Html(), CardOutput.Width, CardOutput.Height, stop);

    private static ReadOnlyMemory<byte> SitePicture(Site site, InputFolder input) =>
        site.Settings.SharePicture is { } picture
            ? File.ReadAllBytes(input.Files[picture].FullPath)
            : PlainCard.Of(site.Settings.Accent);

    private Sheet Sheet(CardOutput card)
    {
        using var page = Render(card);
        return new Sheet(
            card.Path.Value,
            Convert.ToHexStringLower(SHA256.HashData(page.Written.Span).AsSpan(0, 16)),
            () =>
            {
                using var again = Render(card);
                return Encoding.UTF8.GetString(again.Written.Span);
            }
        );
    }

    private Utf8Writer Render(CardOutput card)
    {
        var page = new Utf8Writer();
        renderer.Render(card, page);
        return page;
    }
}
