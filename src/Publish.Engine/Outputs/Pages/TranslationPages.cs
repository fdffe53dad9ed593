using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>
/// Plans the page of all translations' states, noindex, in each language; only where the site asks for it.
/// </summary>
public sealed class TranslationPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        !site.Settings.Translations
            ? []
            : site.Languages.Select(language => new PageOutput(
                views.Addresses.In(language, SharedPath.Translations),
                nameof(TranslationPages),
                language,
                () => views.Translations.In(language)
            )
            {
                IsIndexed = false,
            });
}
