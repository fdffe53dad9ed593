using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>
/// Plans a PDF for each letter and press release in each of its languages; none where the text is an attached file
/// alone.
/// </summary>
public sealed class Sheets(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        !views.Of(site).Sheets.ArePrinted
            ? []
            : from document in site.Dated
            from variant in document.Variants
            where !variant.Body.IsEmpty
            select new SheetOutput(
                views.Of(site).Sheets.Address(document, variant),
                variant.File,
                variant.Language,
                () => views.Of(site).Sheets.Of(document, variant)
            );
}
