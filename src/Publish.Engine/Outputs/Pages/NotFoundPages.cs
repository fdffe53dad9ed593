using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the 404 page of each language.</summary>
public sealed class NotFoundPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        site.Languages.Select(language => new PageOutput(
            views.Of(site).Addresses.In(language, SharedPath.NotFound),
            nameof(NotFoundPages),
            language,
            () => views.Of(site).Home.NotFound(language)
        )
        {
            IsIndexed = false,
        });
}
