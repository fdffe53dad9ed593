using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>
/// Plans the page shown after a newsletter sign-up without script, unless the site names one of its own.
/// </summary>
public sealed class ThanksPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        site.Settings.Newsletter is null or { Action: ['/', ..] }
            ? []
            : site.Languages.Select(language => new PageOutput(
                views.Of(site).Addresses.In(language, SharedPath.Thanks),
                nameof(ThanksPages),
                language,
                () => views.Of(site).Home.Thanks(language)
            )
            {
                IsIndexed = false,
            });
}
