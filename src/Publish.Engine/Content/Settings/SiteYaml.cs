using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>Keys of <c>site.yml</c>.</summary>
internal static class SiteYaml
{
    private static readonly Shape<ImmutableArray<Language>> Languages = Shapes.ListOf(ReferenceShapes.AnyLanguage);
    private static readonly Shape<ImmutableArray<decimal>> Amounts = Shapes.ListOfValues(TextShapes.Amount);

    private static readonly Shape<bool?> Everywhere = TextShapes.Choice("`everywhere`", [("everywhere", true)]);

    private static readonly Shape<NewsletterProvider?> Provider = TextShapes.Choice(
        "`netlify` or `form`",
        [("netlify", NewsletterProvider.Netlify), ("form", NewsletterProvider.Form)]
    );

    private static readonly Shape<MetadataPolicy?> Metadata = TextShapes.Choice(
        "`strip`, `refuse` or `keep`",
        [("strip", MetadataPolicy.Strip), ("refuse", MetadataPolicy.Refuse), ("keep", MetadataPolicy.Keep)]
    );

    private static readonly Shape<Organization> OrganizationShape = Shapes.Object("organization", DescribeOrganization);
    private static readonly Shape<ImmutableArray<MenuItem>> Menu = Shapes.ListOf(
        Shapes.Object("menu-item", DescribeMenuItem)
    );
    private static readonly Shape<Donate> DonateShape = Shapes.Object("donate", DescribeDonate);
    private static readonly Shape<Newsletter> NewsletterShape = Shapes.Object("newsletter", DescribeNewsletter);

    /// <param name="languages">Those that the <c>languages</c> key names; null when the keys are only recorded.</param>
    public static SiteSettings? Describe(Fields fields, Languages? languages)
    {
        var title = fields.Required("title", TextShapes.Localized, "the organization's public name");
        var description = fields.Optional("description", TextShapes.Localized, "the site in a sentence or two");
        var url = fields.Required("url", AddressShapes.Root, "where the site is published");
        fields.Required(
            "languages",
            Languages,
            "the languages in menu order; the first is the default and has no prefix in addresses"
        );
        fields.Optional("time-zone", DateShapes.Zone, "dates without an offset are in it; UTC if left out");
        var settings = new SiteSettings
        {
            Title = title ?? Localized.Everywhere(""),
            Description = description,
            Url = url ?? "https://example.invalid",
            Languages = languages!,
            FeedAuthority = fields.Optional(
                "feed-authority",
                FeedAuthorityShapes.Authority,
                "in whose name feeds give each text its id, a host and a year in which it was yours; the host of `url` and 2025 if left out. Never changed, whatever the address of the site"
            ) ?? FeedAuthorityShapes.OfHost(url),
            TimeZoneName = fields.Optional(
                "time-zone-name",
                TextShapes.Localized,
                "what readers call the time zone, such as `미국 동부시간` or `北京时间`; its country’s time if left out, or letters such as `EST` in English and where the country has several zones"
            ),
            Organization = fields.Optional("organization", OrganizationShape, "who publishes the site")
                ?? new Organization(),
            Menu = fields.List("menu", Menu, "the main menu"),
            FooterMenu = fields.List("footer-menu", Menu, "the menu at the foot"),
            Social = fields.List("social", AddressShapes.Social, "the organization's pages on social networks"),
        };
        settings = WithFiles(fields, WithReading(fields, settings));
        return fields.Optional("accent", AddressShapes.Colour, "the house ink on white paper") is { } accent
            ? settings with
            {
                Accent = accent,
            }
            : settings;
    }

    /// <summary>
    /// Keys of what pages offer beside the text: sharing, donations, newsletter, comparison of translations.
    /// </summary>
    private static SiteSettings WithReading(Fields fields, SiteSettings settings) =>
        settings with
        {
            Share = fields.Optional(
                "share",
                ShareShape.Services,
                "services for sharing in order, the first four in the row; a map from language to list with `default` for the rest"
            ) ?? ShareServices.Usual,
            Donate = fields.Optional("donate", DonateShape, "where readers give money"),
            Newsletter = fields.Optional("newsletter", NewsletterShape, "where readers sign up for news"),
            Onion = fields.Optional("onion", AddressShapes.Url, "an onion address to announce"),
            Html = fields.Optional(
                "html",
                TextShapes.Truth,
                "whether bodies may have raw HTML, which is sanitized; `false` if left out"
            ) ?? false,
            Compare = fields.Optional(
                "compare",
                TextShapes.Truth,
                "whether a translation can be read beside its source; `false` if left out"
            ) ?? false,
            Behind = fields.Optional(
                "behind",
                BehindShape.Notice,
                "whether a translation says to its readers that its source has changed since; `true` if left out"
            ) ?? BehindNotice.Everywhere,
            Translations = fields.Optional(
                "translations",
                TextShapes.Truth,
                "whether `/translations/` shows in each language where all translations stand; `false` if left out"
            ) ?? false,
            MostViewedEverywhere = fields.Optional(
                "most-viewed",
                Everywhere,
                "`everywhere` puts the most viewed on documents too"
            ) ?? false,
            MastodonServer = fields.Optional("mastodon", AddressShapes.Root, "the Mastodon server that shares lead to")
                ?? "https://mastodon.social",
        };

    /// <summary>Keys of the files made beside pages (cards, PDFs), of their metadata, and of strict builds.</summary>
    private static SiteSettings WithFiles(Fields fields, SiteSettings settings) =>
        settings with
        {
            Cards = fields.Optional(
                "cards",
                TextShapes.Truth,
                "whether each document has a picture drawn for those who share it; `false` if left out"
            ) ?? false,
            Pdf = fields.Optional(
                "pdf",
                TextShapes.Truth,
                "whether each letter and press release is printed as a PDF; `false` if left out"
            ) ?? false,
            Paper = fields.Optional(
                "paper",
                PaperSizeShape.Sizes,
                "the paper that PDFs are printed for, `a4` or `letter`; a map from language to paper with `default` for the rest; `a4` if left out"
            ) ?? PaperSizes.Usual,
            Strict = fields.Optional(
                "strict",
                TextShapes.Truth,
                "whether a build writes nothing where the machine lacks something and the site would do without (cards, PDFs, fonts, what is taken out of files); `false` if left out"
            ) ?? false,
            SharePicture = fields.Optional(
                "share-picture",
                FileShapes.Named,
                "a PNG of 1200 × 630 pixels, seen where a page is shared that has no picture of its own"
            ),
            Metadata = fields.Optional(
                "metadata",
                Metadata,
                "what becomes of that which pictures and PDFs tell beside what a reader sees (where a photograph was taken, by whom, with what): `strip` takes it out, `refuse` fails the build, `keep` publishes it; `strip` if left out"
            ) ?? MetadataPolicy.Strip,
            Gone = fields.List(
                "gone",
                AddressShapes.Gone,
                "addresses of this site that are meant to lead nowhere any more: their readers are told so"
            ),
        };

    private static Organization DescribeOrganization(Fields fields) =>
        new()
        {
            LegalName = fields.Optional("legal-name", TextShapes.Name, "the name in the register"),
            Address = fields.Optional("address", TextShapes.Localized, "the lines of the postal address"),
            Phones = fields.List("phone", TextShapes.Several, "one number or several, with the country's"),
            Email = fields.Optional("email", TextShapes.Email, "the e-mail address"),
            Registration = fields.Optional("registration", TextShapes.Localized, "such as a tax note"),
            Founded = fields.Optional("founded", TextShapes.Words, "a year or a date"),
            Logo = fields.Optional("logo", FileShapes.Named, "a picture"),
        };

    private static MenuItem? DescribeMenuItem(Fields fields)
    {
        var label = fields.Required("label", TextShapes.Localized, "what the menu says");
        var url = fields.Required(
            "url",
            AddressShapes.UrlOrPath,
            "a site path, linked within the reader's language, or an absolute address"
        );
        return label is null || url is null ? null : new MenuItem(label, url);
    }

    private static Donate? DescribeDonate(Fields fields)
    {
        var url = fields.Required("url", AddressShapes.Url, "the page that takes money");
        var currency = fields.Optional("currency", TextShapes.Currency, "the ISO 4217 code; `USD` if left out")
            ?? "USD";
        var amounts = fields.List("amounts", Amounts, "amounts to choose from");
        var other = fields.Optional("other", TextShapes.Truth, "whether another amount may be given") ?? false;
        var note = fields.Optional("note", TextShapes.Localized, "a sentence beside it");
        return url is null ? null : new Donate(url, currency, amounts, other, note);
    }

    private static Newsletter DescribeNewsletter(Fields fields) =>
        new(
            fields.Optional("action", AddressShapes.UrlOrPath, "the address that the form is sent to"),
            fields.Optional("provider", Provider, "who takes the form") ?? NewsletterProvider.Form,
            fields.Optional("note", TextShapes.Localized, "a sentence beside it")
        );
}
