using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>
/// Plans the XML sitemap: every indexed page of the plan, in each of its languages, with hreflang alternates. A long one
/// is an index of parts: the documents of a year, and all other pages.
/// </summary>
public sealed class Sitemap : IPipeline
{
    /// <summary>
    /// Addresses in one file. The protocol ends at 50,000 and 50 MB; with alternates in twenty languages an address takes
    /// 3 kB.
    /// </summary>
    internal int MostAddresses { get; init; } = 10_000;

    public IEnumerable<Output> Plan(Site site, SiteViews views) => [];

    public IEnumerable<Output> PlanLast(Site site, SiteViews views, ImmutableArray<Output> others)
    {
        ArgumentNullException.ThrowIfNull(views);
        var addresses = others.OfType<PageOutput>().Where(page => page.IsIndexed).Select(page => page.Path).ToList();
        if (addresses.Count <= MostAddresses)
            return [Of(WellKnownPaths.Sitemap, () => SitemapWriter.Pages(Pages(site, views, addresses)))];
        var parts = Pages(site, views, addresses)
            .GroupBy(page => page.Year?.ToString(CultureInfo.InvariantCulture) ?? "pages")
            .SelectMany(Split)
            .ToImmutableArray();
        return
        [
            Of(WellKnownPaths.Sitemap, () => SitemapWriter.Index(parts, views.Frames)),
            .. parts.Select(part => Of(part.Path, () => SitemapWriter.Pages(part.Pages))),
        ];
    }

    private static DataOutput Of(SitePath path, Func<ReadOnlyMemory<byte>> bytes) => new(path, nameof(Sitemap), bytes);

    /// <summary>All pages, each once: documents, newest first, then the others in the order of the plan.</summary>
    private static IEnumerable<SitemapPage> Pages(Site site, SiteViews views, List<SitePath> indexed)
    {
        var there = indexed.ToHashSet();
        foreach (var document in site.Documents)
        {
            there.ExceptWith(document.Variants.Select(variant => views.Addresses.Of(document, variant)));
            yield return new SitemapPage(
                (document as DatedDocument)?.Date.Day.Year,
                [.. document.Variants.Select(variant => (variant.Language, document.LastChanged(variant)))],
                () => views.Frames.Alternates.Of(document)
            );
        }
        foreach (var page in indexed.Where(there.Contains))
        {
            var path = views.Addresses.Shared(page);
            var languages = site
                .Languages.Where(other => there.Contains(views.Addresses.In(other, path)))
                .ToImmutableArray();
            there.ExceptWith(languages.Select(other => views.Addresses.In(other, path)));
            yield return new SitemapPage(null, [.. languages.Select(language => (language, (When?)null))], () =>
                views.Frames.Alternates.Of(path, languages)
            );
        }
    }

    /// <summary>The files of one part. The oldest documents come first, so that a new one changes only the last file.</summary>
    private IEnumerable<SitemapPart> Split(IGrouping<string, SitemapPage> part)
    {
        var (file, count) = (new List<SitemapPage>(), 0);
        var number = 1;
        foreach (var page in part.Reverse())
        {
            if (count > 0 && count + page.Changes.Length > MostAddresses)
            {
                yield return File();
                (file, count, number) = ([], 0, number + 1);
            }
            file.Add(page);
            count += page.Changes.Length;
        }
        yield return File();

        SitemapPart File() =>
            new(
                WellKnownPaths.SitemapOf(
                    number == 1 ? part.Key : string.Create(CultureInfo.InvariantCulture, $"{part.Key}-{number}")
                ),
                [.. file]
            );
    }
}

/// <summary>A page in all its languages.</summary>
/// <param name="Year">Of a dated document.</param>
/// <param name="Changes">Its languages, and when it last changed, where that is known.</param>
/// <param name="Alternates">Absolute addresses by hreflang.</param>
internal sealed record SitemapPage(
    int? Year,
    ImmutableArray<(Language Language, When? Changed)> Changes,
    Func<ImmutableArray<(string HrefLang, string Href)>> Alternates
);

/// <summary>One file of a long sitemap.</summary>
internal sealed record SitemapPart(SitePath Path, ImmutableArray<SitemapPage> Pages);
