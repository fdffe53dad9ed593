using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the page of all corrections, in each language.</summary>
public sealed class CorrectionPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        site.Languages.Select(language => new PageOutput(
            views.Of(site).Addresses.In(language, SharedPath.Corrections),
            nameof(CorrectionPages),
            language,
            () => views.Of(site).Home.Corrections(language)
        ));
}
