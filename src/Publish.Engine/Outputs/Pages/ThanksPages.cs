using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Outputs.Pages;

/// <summary>
/// Where the newsletter's form leads without script; only on a site that has one and names no page of its own for it.
/// </summary>
public sealed class ThanksPages(SiteViews.Source views) : IPipeline
{
    public IEnumerable<Output> Plan(Site site) =>
        site.Settings.Newsletter is null or { Action: ['/', ..] }
            ? []
            : site.Languages.Select(language => new PageOutput(
                views.Of(site).Addresses.Thanks(language),
                nameof(ThanksPages),
                language,
                () => views.Of(site).Home.Thanks(language)
            ));
}
