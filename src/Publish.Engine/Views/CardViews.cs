using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the views of cards, and chooses the share picture (<c>og:image</c>) of a page.</summary>
public sealed class CardViews
{
    private const string Folder = "/cards/";
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly ShellViews shells;

    /// <param name="canDraw">Whether the theme can render cards.</param>
    internal CardViews(Site site, Wordings wordings, ShellViews shells, bool canDraw) =>
        (this.site, this.wordings, this.shells, AreDrawn) = (site, wordings, shells, canDraw && site.Settings.Cards);

    /// <summary>Whether the site has cards.</summary>
    public bool AreDrawn { get; }

    /// <summary>Path pattern of all cards, for the host's headers.</summary>
    public static string All => Folder + "*";

    public CardView Of(Document document, Variant variant)
    {
        var wording = wordings[variant.Language];
        var toWhom = DocumentWords.ToWhom(document, wording);
        return Card(wording.Own(variant.Title), Text.Own(DocumentWords.Kind(document, wording)), wording) with
        {
            Date = document is DatedDocument dated ? DocumentWords.Date(dated, variant, wording) : null,
            Subtitle = variant.Subtitle is { } subtitle ? wording.Own(subtitle) : Text.Empty,
            Below = toWhom,
        };
    }

    public CardView OfSite(Language language)
    {
        var wording = wordings[language];
        return Card(wording.Mark(site.Settings.Title), Text.Empty, wording) with
        {
            Below = wording.Mark(site.Settings.Description),
        };
    }

    /// <summary>Address of a card, with a hash of its words, because services cache pictures by address.</summary>
    public static SitePath Address(CardView card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var said = string.Join(
            '\n',
            card.Language.Tag,
            card.Shell.SiteName.ToHtml().Value,
            card.Kind.Plain,
            card.Date?.Day,
            card.Title.ToHtml().Value,
            card.Subtitle.ToHtml().Value,
            card.Below.ToHtml().Value
        );
        return new SitePath(
            $"{Folder}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..16]}.png"
        );
    }

    /// <summary>The document's card, else its own picture, else the site's share picture.</summary>
    internal HeadImage? ImageOf(Document document, Variant variant, PictureView? own)
    {
        if (AreDrawn)
            return Image(Of(document, variant));
        return own is null
            ? SitePicture(wordings[variant.Language])
            : new HeadImage(site.Settings.Url + own.Src, own.Alt, own.Width, own.Height);
    }

    /// <summary>The share picture of pages other than documents.</summary>
    internal HeadImage? ImageOfSite(Language language) =>
        AreDrawn ? Image(OfSite(language)) : SitePicture(wordings[language]);

    private HeadImage Image(CardView card) =>
        new(site.Settings.Absolute(Address(card)), card.Title, CardOutput.Width, CardOutput.Height);

    private HeadImage? SitePicture(Wording wording) =>
        site.Settings.SharePicture is { } picture && site.Files.TryGetValue(picture, out var file)
            ? new HeadImage(
                site.Settings.Absolute(file.Path),
                wording.Mark(site.Settings.Title),
                file.Width,
                file.Height
            )
            : null;

    private CardView Card(Text title, Text kind, Wording wording)
    {
        var shell = shells.In(wording.Language);
        return new CardView
        {
            Language = wording.Language,
            Head = new HeadView
            {
                Title = title,
                ShareTitle = title,
                SiteName = shell.SiteName,
                Locale = FrameViews.Locale(wording.Language),
                Type = "website",
                Feeds = [],
            },
            Shell = shell,
            LanguageMenu = [],
            Title = title,
            Kind = kind,
            Subtitle = Text.Empty,
            Below = Text.Empty,
            Accent = site.Settings.Accent,
        };
    }
}
