using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>
/// Plans the page of all translations' states, noindex, in each language; only where the site asks for it.
/// </summary>
public sealed class TranslationPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        !site.Settings.Translations
            ? []
            : site.Languages.Select(language => new PageOutput(
                views.Of(site).Addresses.In(language, SharedPath.Translations),
                nameof(TranslationPages),
                language,
                () => views.Of(site).Translations.In(language)
            )
            {
                IsIndexed = false,
            });
}
