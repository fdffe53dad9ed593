using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a page for each letter in each of its languages.</summary>
public sealed class LetterPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        from letter in site.Dated.OfType<Letter>()
        from variant in letter.Variants
        select new PageOutput(views.Of(site).Addresses.Of(letter, variant), variant.File, variant.Language, () =>
            views.Of(site).Documents.Of(letter, variant)
        );
}
