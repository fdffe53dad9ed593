using Publish.Engine.Assets;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes all views of one site.</summary>
public sealed class SiteViews
{
    public SiteViews(Site site, ThemeFiles theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var assets = theme.LinksFor(site);
        var wordings = new Wordings(site.Settings);
        var addresses = new Addresses(site.Languages);
        var shells = new ShellViews(site, wordings, addresses, assets);
        var cards = new CardViews(site, wordings, shells, theme.HasCards);
        var frames = new FrameViews(site, wordings, addresses, cards);
        var entries = new EntryViews(wordings, addresses);
        (Wordings, Addresses, Frames, Cards) = (wordings, addresses, frames, cards);
        Comparisons = new ComparisonViews(site, wordings, addresses, frames, shells, theme.ComparedPictureSizes);
        Documents = new DocumentViews(
            site,
            wordings,
            addresses,
            frames,
            shells,
            entries,
            cards,
            Comparisons,
            theme.PictureSizes
        );
        Lists = new ListViews(site, wordings, addresses, frames, shells, entries);
        Translations = new TranslationViews(site, wordings, addresses, frames, shells, entries);
        Sheets = new SheetViews(site, wordings, addresses, Documents, theme.HasSheets);
        Handouts = new HandoutViews(site, wordings, Documents, theme.HasHandouts);
        Home = new HomeViews(site, wordings, addresses, frames, shells, entries);
    }

    public Wordings Wordings { get; }

    public Addresses Addresses { get; }

    public DocumentViews Documents { get; }

    public ComparisonViews Comparisons { get; }

    public ListViews Lists { get; }

    public HomeViews Home { get; }

    public CardViews Cards { get; }

    internal TranslationViews Translations { get; }

    public SheetViews Sheets { get; }

    public HandoutViews Handouts { get; }

    internal FrameViews Frames { get; }
}
