using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>Looks at some pages of a site, always the same ones, before any is read.</summary>
internal static class SiteSample
{
    private const int Pages = 48;
    private const int LongestPage = 512 * 1024;
    public const int LongestBlock = 400;

    public static SiteHabits Look(IEnumerable<MirrorFile> files)
    {
        var sample = files
            .Where(file => !file.LeadsAway && file.Length is > 0 and < LongestPage)
            .OrderBy(file => ContentHash.Of(Encoding.UTF8.GetBytes(file.Name)))
            .Take(Pages)
            .ToArray();
        return sample.Length < 3 ? SiteHabits.None : SiteHabits.Of([.. sample.Select(Look).OfType<PageHabits>()]);
    }

    private static PageHabits? Look(MirrorFile file)
    {
        var nesting = Nesting.Of(OldBytes.Decode(file.Bytes(LongestPage)).Text);
        if (nesting.Tags > PageReader.MostTags)
            return null;
        using var page = new HtmlParser().ParseDocument(nesting.Html);
        if (page.Body is not { } body)
            return null;
        foreach (var script in body.QuerySelectorAll("script, style, noscript").ToArray())
            script.Remove();
        var blocks = ImmutableHashSet.CreateBuilder<ulong>();
        var measures = new Measures(body);
        foreach (var element in body.Descendants<IElement>().Where(PageWords.IsBlock))
            if (
                measures.Of(element).Text is > 1 and < LongestBlock * 2
                && PageWords.Of(element, LongestBlock) is { Length: > 1 } words
            )
                blocks.Add(SiteHabits.Hash(words));
        var titles = PageTitle.Parts(page.Title ?? "");
        return new PageHabits(
            blocks.ToImmutable(),
            [
                .. page.QuerySelectorAll("a[href], img[src], meta[property='og:image'], link[rel=canonical]")
                    .Select(one =>
                        one.GetAttribute("href") ?? one.GetAttribute("src") ?? one.GetAttribute("content") ?? ""
                    )
                    .Where(href => href.Length is > 0 and < 300),
            ],
            [.. titles.Length > 1 ? titles : []],
            HeadFacts.Of(page).Canonical is { } address
            && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
                ? uri.GetLeftPart(UriPartial.Authority)
                : null
        );
    }
}
