using System.Collections.Immutable;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the head of a page and its language menu.</summary>
internal sealed class FrameViews(Site site, Wordings wordings, Addresses addresses, CardViews cards)
{
    public HreflangAlternates Alternates { get; } = new(site, addresses);

    public string Absolute(SitePath path) => site.Settings.Absolute(path);

    public string? Onion(SitePath path) => site.Settings.Onion is { } onion ? onion.TrimEnd('/') + path.Href : null;

    /// <summary>Language menu of a document: its variants, and home pages for languages it lacks.</summary>
    public ImmutableArray<LanguageLink> MenuOf(Document document, Variant current) =>
        [
            .. site.Languages.Select(language =>
                document.In(language) is { } variant
                    ? Present(language, addresses.Of(document, variant), language == current.Language)
                    : Missing(language)
            ),
        ];

    /// <summary>Language menu of a page that exists in every language.</summary>
    public ImmutableArray<LanguageLink> MenuOf(SharedPath path, Language current) =>
        [.. site.Languages.Select(language => Present(language, addresses.In(language, path), language == current))];

    public ImmutableArray<LanguageLink> AvailableIn(Document document, Variant current) =>
        document.Variants.Length < 2
            ? []
            :
            [
                .. document.Variants.Select(variant =>
                    Present(variant.Language, addresses.Of(document, variant), variant == current)
                ),
            ];

    /// <summary>Head of a page other than a document.</summary>
    /// <param name="path">Null for a page without a canonical address, such as 404.</param>
    /// <param name="holds">Contents for the meta description, in a phrase; without it, the site's description.</param>
    public HeadView ListHead(Text title, SharedPath? path, Wording wording, Text holds = default)
    {
        var language = wording.Language;
        var head = Head(title, wording);
        return head with
        {
            Description = holds.IsEmpty ? head.Description : wording.Words.PageHolds(title, head.SiteName, holds),
            Canonical = path is { } page ? Absolute(addresses.In(language, page)) : null,
            Onion = path is { } onion ? Onion(addresses.In(language, onion)) : null,
            Alternates = path is { } shared ? Alternates.Of(shared) : [],
            AlternateLocales = path is null ? [] : [.. site.Languages.Where(other => other != language).Select(Locale)],
            Image = path is null ? null : cards.ImageOfSite(language),
            NoIndex = path is null,
        };
    }

    public HeadView Head(Text title, Wording wording)
    {
        var siteName = wording.Mark(site.Settings.Title);
        return new HeadView
        {
            Title = title == siteName ? title : wording.Words.TitleOnSite(title, siteName),
            ShareTitle = title,
            SiteName = siteName,
            Description = wording.Mark(site.Settings.Description),
            Locale = Locale(wording.Language),
            Type = "website",
            Feeds = [FeedOf(siteName, addresses.In(wording.Language, SharedPath.Home), wording)],
        };
    }

    /// <summary>Feed of a list, titled with the list and the language.</summary>
    public static FeedLink FeedOf(Text title, SitePath list, Wording wording) =>
        new(wording.Words.FeedOf(title, Text.Own(Wording.OwnName(wording.Language))), Addresses.FeedOf(list).Href);

    /// <summary>Open Graph locale of a language, such as <c>ko_KR</c>.</summary>
    public static string Locale(Language language) =>
        language.Tag switch
        {
            "en" => "en_US",
            "ko" => "ko_KR",
            "zh-Hans" => "zh_CN",
            "zh-Hant" => "zh_TW",
            var tag => tag.Replace('-', '_'),
        };

    private LanguageLink Missing(Language language)
    {
        var words = wordings[language].Words;
        return new LanguageLink(
            language,
            Wording.OwnName(language),
            addresses.In(language, SharedPath.Home).Href,
            false,
            words.NoVersionHome,
            words.Bracketed("", words.NoVersionHome)
        );
    }

    private static LanguageLink Present(Language language, SitePath path, bool isCurrent) =>
        new(language, Wording.OwnName(language), isCurrent ? null : path.Href, isCurrent);
}
