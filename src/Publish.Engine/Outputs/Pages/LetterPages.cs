using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>Plans a page for each letter in each of its languages.</summary>
public sealed class LetterPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        from letter in site.Dated.OfType<Letter>()
        from variant in letter.Variants
        select new PageOutput(views.Addresses.Of(letter, variant), variant.File, variant.Language, derived =>
            views.Documents.Of(letter, variant, derived)
        );
}
