using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>
/// Plans the lists of letters and press releases, newest first: twenty on a page, and a page for each year.
/// </summary>
public sealed class ListPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        Lists(site).SelectMany(list => PagedLists.Of(list, site, views, nameof(ListPages)));

    private static IEnumerable<ListPlan> Lists(Site site) =>
        Kind(site, DocumentKind.Letter, wording => wording.Words.Letters)
            .Concat(Kind(site, DocumentKind.PressRelease, wording => wording.Words.PressReleases));

    private static IEnumerable<ListPlan> Kind(Site site, DocumentKind kind, Func<Wording, string> title)
    {
        var documents = site.Of(kind);
        yield return new ListPlan(
            SharedPath.Kind(kind),
            SharedPath.Kind(kind),
            wording => Text.Own(title(wording)),
            documents,
            HasFeed: true,
            Kind: kind
        );
        foreach (var year in site.Years(kind))
            yield return new ListPlan(
                SharedPath.Year(kind, year),
                SharedPath.Kind(kind),
                wording => Text.Own(wording.Words.KindInYear(title(wording), wording.Year(year))),
                site.In(kind, year),
                Kind: kind,
                Year: year
            );
    }
}
