using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Files;

/// <summary>
/// Plans a PDF for each letter and press release in each of its languages; none where the text is an attached file
/// alone.
/// </summary>
public sealed class Sheets : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        !views.Sheets.ArePrinted
            ? []
            : from document in site.Dated
            from variant in document.Variants
            where !variant.Body.IsEmpty
            select new SheetOutput(views.Sheets.Address(document, variant), variant.File, variant.Language, () =>
                views.Sheets.Of(document, variant)
            );
}
