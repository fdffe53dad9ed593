using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the index of countries, and a list for each country and region that documents are about.</summary>
public sealed class CountryPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views)
    {
        foreach (var language in site.Languages)
            yield return new PageOutput(
                views.Addresses.In(language, SharedPath.Countries),
                nameof(CountryPages),
                language,
                () => views.Home.CountryIndex(language)
            );
        foreach (var page in Lists(site).SelectMany(list => PagedLists.Of(list, site, views, nameof(CountryPages))))
            yield return page;
    }

    private static IEnumerable<ListPlan> Lists(Site site) =>
        site.CountryCodes()
            .Select(code => Country(site, code))
            .Concat(
                site.Regions.Where(region => region.Countries.Intersect(site.CountryCodes()).Any())
                    .Select(region => Region(site, region))
            );

    private static ListPlan Country(Site site, string code) =>
        new(
            SharedPath.Country(code),
            SharedPath.Countries,
            wording => Text.Own(wording.Country(code)),
            site.In(code),
            Overline: wording => wording.Words.ByCountry
        );

    private static ListPlan Region(Site site, Region region) =>
        new(
            SharedPath.Region(region.Id),
            SharedPath.Countries,
            wording => wording.Mark(region.Name),
            site.InAny(region.Countries),
            Overline: wording => wording.Words.ByCountry
        );
}
