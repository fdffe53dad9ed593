using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a page for each press release in each of its languages.</summary>
public sealed class PressReleasePages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        from release in site.Dated.OfType<PressRelease>()
        from variant in release.Variants
        select new PageOutput(views.Of(site).Addresses.Of(release, variant), variant.File, variant.Language, () =>
            views.Of(site).Documents.Of(release, variant)
        );
}
