using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the 404 page of each language.</summary>
public sealed class NotFoundPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        site.Languages.Select(language => new PageOutput(
            views.Addresses.In(language, SharedPath.NotFound),
            nameof(NotFoundPages),
            language,
            () => views.Home.NotFound(language)
        )
        {
            IsIndexed = false,
        });
}
