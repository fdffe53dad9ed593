using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Browser;
using Publish.Engine.Read;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.Engine.Cards;

/// <summary>Draws the cards that are not drawn yet, and remembers each by the page that it was drawn from.</summary>
public sealed class CardDrawer(PageRenderer renderer, IBrowserLauncher browsers)
{
    private const int AtOnce = 2;

    /// <summary>Without a browser, or when it fails, what is missing is the site's picture; that never ends a build.</summary>
    /// <param name="state">The site's folder <c>.publish</c>.</param>
    /// <param name="step">Called for each card that is drawn, now or before.</param>
    internal async Task<DrawnCards> Draw(ImmutableArray<CardOutput> cards, Site site, InputFolder input, string state, Action step, CancellationToken stop)
    {
        var cache = new CardCache(Path.Combine(state, "cards"));
        var sheets = cards.Select(Sheet).ToList();
        cache.KeepOnly(sheets.Select(sheet => sheet.Key));
        var missing = new List<CardSheet>();
        foreach (var sheet in sheets.DistinctBy(sheet => sheet.Key))
            if (cache.Has(sheet.Key))
                step();
            else
                missing.Add(sheet);
        var trouble = missing.Count == 0 ? null : await TryDraw(missing, cache, step, stop).ConfigureAwait(false);
        var instead = new Lazy<ReadOnlyMemory<byte>>(() => SitePicture(site, input));
        return new DrawnCards(cache, sheets.ToDictionary(sheet => sheet.Path, sheet => sheet.Key), instead, trouble);
    }

    private static ReadOnlyMemory<byte> SitePicture(Site site, InputFolder input) => site.Settings.SharePicture is { } picture
        ? File.ReadAllBytes(input.Files[picture].FullPath) : PlainCard.Of(site.Settings.Accent);

    private CardSheet Sheet(CardOutput card)
    {
        using var page = new Utf8Writer();
        renderer.Render(card, page);
        var key = Convert.ToHexStringLower(SHA256.HashData(page.Written.Span).AsSpan(0, 16));
        return new CardSheet(card.Path, key, Encoding.UTF8.GetString(page.Written.Span));
    }

    /// <returns>Why cards are missing; null where none is.</returns>
    private async Task<string?> TryDraw(IReadOnlyList<CardSheet> missing, CardCache cache, Action step, CancellationToken stop)
    {
        try
        {
            var browser = await browsers.Launch(stop).ConfigureAwait(false);
            await using (browser.ConfigureAwait(false))
                await Parallel.ForEachAsync(missing, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (sheet, ended) =>
                {
                    cache.Put(sheet.Key, await browser.Picture(sheet.Html, CardOutput.Width, CardOutput.Height, ended).ConfigureAwait(false));
                    step();
                }).ConfigureAwait(false);
            return null;
        }
        catch (BrowserException failure)
        {
            return failure.Message;
        }
    }

    /// <summary>A card as the theme renders it.</summary>
    /// <param name="Key">Of the page's bytes.</param>
    private sealed record CardSheet(SitePath Path, string Key, string Html);
}
