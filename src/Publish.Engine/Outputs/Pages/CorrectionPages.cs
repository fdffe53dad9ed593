using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the page of all corrections, in each language.</summary>
public sealed class CorrectionPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        site.Languages.Select(language => new PageOutput(
            views.Addresses.In(language, SharedPath.Corrections),
            nameof(CorrectionPages),
            language,
            () => views.Home.Corrections(language)
        ));
}
