using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a home page for each language.</summary>
public sealed class HomePages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        site.Languages.Select(language => new PageOutput(
            views.Of(site).Addresses.In(language, SharedPath.Home),
            nameof(HomePages),
            language,
            () => views.Of(site).Home.Home(language)
        ));
}
