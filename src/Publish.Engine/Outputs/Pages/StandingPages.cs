using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a page for each standing page in each of its languages.</summary>
public sealed class StandingPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        from page in site.StandingPages
        from variant in page.Variants
        select new PageOutput(views.Addresses.Of(page, variant), variant.File, variant.Language, () =>
            views.Documents.Of(page, variant)
        );
}
