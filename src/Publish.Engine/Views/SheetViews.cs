using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the views of letters and press releases for print (PDF).</summary>
public sealed class SheetViews
{
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly Addresses addresses;
    private readonly DocumentViews documents;

    /// <param name="canPrint">Whether the theme can render them.</param>
    internal SheetViews(Site site, Wordings wordings, Addresses addresses, DocumentViews documents, bool canPrint)
    {
        (this.site, this.wordings, this.addresses, this.documents) = (site, wordings, addresses, documents);
        ArePrinted = canPrint && site.Settings.Pdf;
    }

    /// <summary>Whether the site has PDFs.</summary>
    public bool ArePrinted { get; }

    /// <summary>Address of a page's PDF: in its folder and with its name.</summary>
    public static SitePath Address(SitePath page) => page.With(page.Value.Split('/')[^2] + ".pdf");

    public SitePath Address(DatedDocument document, Variant variant) => Address(addresses.Of(document, variant));

    public SheetView Of(DatedDocument document, Variant variant)
    {
        var wording = wordings[variant.Language];
        var view = documents.Dated(document, variant, DerivedFiles.None, SignatureUses.Paper);
        return new SheetView
        {
            Language = view.Language,
            Head = view.Head,
            Shell = view.Shell,
            LanguageMenu = [],
            Title = view.Title,
            Document = view,
            Sender = wording.List([.. DocumentWords.Authors(document, site.Settings).Select(wording.Mark)]),
            PageOf = wording.Words.PageOf("{n}", "{m}"),
            Paper = site.Settings.Paper.In(variant.Language),
            Accent = site.Settings.Accent,
        };
    }
}
