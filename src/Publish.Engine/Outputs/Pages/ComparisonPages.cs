using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the pages of translations side by side with their source, where the site asks for them.</summary>
public sealed class ComparisonPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        from document in site.Documents
        from variant in document.Variants
        where views.Of(site).Comparisons.Has(document, variant)
        select new PageOutput(
            views.Of(site).Addresses.Comparison(document, variant),
            variant.File,
            variant.Language,
            () => views.Of(site).Comparisons.Of(document, variant)
        )
        {
            IsIndexed = false,
        };
}
