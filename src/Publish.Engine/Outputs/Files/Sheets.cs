using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>
/// A PDF for each letter and release in each language that it has; a text that is an attached file alone has that file.
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
