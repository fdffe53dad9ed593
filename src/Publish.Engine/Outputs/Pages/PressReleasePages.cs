using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>A page for each press release in each language that it has.</summary>
public sealed class PressReleasePages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        from release in site.Dated.OfType<PressRelease>()
        from variant in release.Variants
        select new PageOutput(views.Of(site).Addresses.Of(release, variant), variant.File, variant.Language, () =>
            views.Of(site).Documents.Of(release, variant)
        );
}
