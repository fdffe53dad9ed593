using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>
/// Where all translations stand, on a page a language that search engines pass over; only on a site that asks for it.
/// </summary>
public sealed class TranslationPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        !site.Settings.Translations
            ? []
            : site.Languages.Select(language => new PageOutput(
                views.Of(site).Addresses.Translations(language),
                nameof(TranslationPages),
                language,
                () => views.Of(site).Translations.In(language)
            ));
}
