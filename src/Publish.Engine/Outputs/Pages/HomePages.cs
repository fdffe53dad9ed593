using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a home page for each language.</summary>
public sealed class HomePages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        site.Languages.Select(language => new PageOutput(
            views.Addresses.In(language, SharedPath.Home),
            nameof(HomePages),
            language,
            () => views.Home.Home(language)
        ));
}
