using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a page for each standing page in each of its languages.</summary>
public sealed class StandingPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        from page in site.StandingPages
        from variant in page.Variants
        select new PageOutput(views.Of(site).Addresses.Of(page, variant), variant.File, variant.Language, () =>
            views.Of(site).Documents.Of(page, variant)
        );
}
