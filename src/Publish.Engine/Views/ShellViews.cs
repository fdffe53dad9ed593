using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the shell (masthead, menus, footer) of a language's pages, once for each language.</summary>
internal sealed class ShellViews(Site site, Wordings wordings, Addresses addresses, AssetLinks assets)
{
    private readonly ConcurrentDictionary<Language, ShellView> made = new();
    private readonly ImmutableDictionary<string, Document> standing = site.StandingPages.ToImmutableDictionary(
        page => Addresses.FilesOf(page).Value,
        page => (Document)page
    );

    public ShellView In(Language language) => made.GetOrAdd(language, Make);

    private ShellView Make(Language language)
    {
        var wording = wordings[language];
        var settings = site.Settings;
        return new ShellView
        {
            Language = language,
            SiteName = wording.Mark(settings.Title),
            Home = addresses.In(language, SharedPath.Home).Href,
            Menu = [.. settings.Menu.Select(item => MenuLink(item, wording))],
            FooterMenu = [.. settings.FooterMenu.Select(item => MenuLink(item, wording))],
            Social =
            [
                .. settings.Social.Select(link => new Model.Link(Text.Own(wording.Network(link.Name)), link.Url)),
            ],
            Feed = Addresses.FeedOf(addresses.In(language, SharedPath.Home)).Href,
            Donate = Donate(settings.Donate, wording),
            Newsletter = Newsletter(settings.Newsletter, wording),
            Legal = Legal(wording),
            Assets = assets,
            Policy = ContentPolicy.OfPage(settings),
        };
    }

    private Model.Link MenuLink(MenuItem item, Wording wording)
    {
        var label = wording.Mark(item.Label);
        return item.Url.StartsWith('/') ? LinkTo(item.Url, label, wording) : new Model.Link(label, item.Url);
    }

    /// <summary>
    /// Link to a site path in the reader's language; a standing page in a fallback language where it lacks theirs.
    /// </summary>
    private Model.Link LinkTo(string path, Text label, Wording wording)
    {
        if (!standing.TryGetValue(path, out var page))
            return new Model.Link(label, addresses.In(wording.Language, new SharedPath(path)).Href);
        var shown = page.For(wording.Language);
        return new Model.Link(
            label,
            addresses.Of(page, shown).Href,
            shown.Language == wording.Language ? null : shown.Language
        );
    }

    private static DonateView? Donate(Donate? donate, Wording wording) =>
        donate is null
            ? null
            : new DonateView(
                donate.Url,
                donate.Currency,
                [
                    .. donate.Amounts.Select(amount =>
                        (amount.ToString(CultureInfo.InvariantCulture), wording.Money(amount, donate.Currency))
                    ),
                ],
                donate.Other ? wording.AroundMoney(donate.Currency) : null,
                wording.Mark(donate.Note)
            );

    private NewsletterView? Newsletter(Newsletter? newsletter, Wording wording)
    {
        if (newsletter is null)
            return null;
        var action = newsletter.Action ?? SharedPath.Thanks.Value;
        var thanks = action.StartsWith('/')
            ? LinkTo(action, Text.Empty, wording).Href
            : addresses.In(wording.Language, SharedPath.Thanks).Href;
        var byNetlify = newsletter.Provider == NewsletterProvider.Netlify;
        return new NewsletterView(
            action.StartsWith('/') ? thanks : action,
            byNetlify ? $"newsletter-{wording.Language.UrlTag}" : null,
            thanks,
            wording.Mark(newsletter.Note)
        );
    }

    private Text Legal(Wording wording)
    {
        var organization = site.Settings.Organization;
        var name = wording.Mark(organization.LegalName ?? site.Settings.Title);
        var address = wording.InOneLine(organization.Address);
        var copyright = wording.Words.Copyright(Text.Own(site.At.Year.ToString(CultureInfo.InvariantCulture)), name);
        var phones = organization.Phones.Select(number =>
            new Text([new Run(number, null, Turns: wording.Language.IsRightToLeft)]).Unbroken()
        );
        Text[] parts = [address, .. phones, wording.Mark(organization.Registration), copyright];
        Run[] dot = [new(" ·", null, Hold.Glued), new(" ", null)];
        return new Text([
            .. parts
                .Where(part => !part.IsEmpty)
                .SelectMany((part, index) => index == 0 ? part.Runs : part.Runs.InsertRange(0, dot)),
        ]);
    }
}
