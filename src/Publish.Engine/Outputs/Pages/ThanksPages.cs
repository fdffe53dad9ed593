using Publish.Engine.Linking;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>
/// Plans the page shown after a newsletter sign-up without script, unless the site names one of its own.
/// </summary>
public sealed class ThanksPages : IPipeline
{
    public IEnumerable<Output> Plan(Site site, SiteViews views) =>
        site.Settings.Newsletter is null or { Action: ['/', ..] }
            ? []
            : site.Languages.Select(language => new PageOutput(
                views.Addresses.In(language, SharedPath.Thanks),
                nameof(ThanksPages),
                language,
                () => views.Home.Thanks(language)
            )
            {
                IsIndexed = false,
            });
}
