using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans the pages of translations side by side with their source, where the site asks for them.</summary>
public sealed class ComparisonPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        from document in site.Documents
        from variant in document.Variants
        where views.Comparisons.Has(document, variant)
        select new PageOutput(views.Addresses.Comparison(document, variant), variant.File, variant.Language, () =>
            views.Comparisons.Of(document, variant)
        )
        {
            IsIndexed = false,
        };
}
