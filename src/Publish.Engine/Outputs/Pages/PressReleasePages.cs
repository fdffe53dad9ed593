using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a page for each press release in each of its languages.</summary>
public sealed class PressReleasePages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        from release in site.Dated.OfType<PressRelease>()
        from variant in release.Variants
        select new PageOutput(views.Addresses.Of(release, variant), variant.File, variant.Language, derived =>
            views.Documents.Of(release, variant, derived)
        );
}
