using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>What readers find at an address that is not there, in each language.</summary>
public sealed class NotFoundPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        site.Languages.Select(language => new PageOutput(
            views.Of(site).Addresses.NotFound(language),
            nameof(NotFoundPages),
            language,
            () => views.Of(site).Home.NotFound(language)
        ));
}
