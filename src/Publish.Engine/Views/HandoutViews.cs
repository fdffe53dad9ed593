using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes letters and releases that stand by themselves in one file from their pages' views.</summary>
public sealed class HandoutViews
{
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly DocumentViews documents;

    /// <param name="canMake">Whether the theme has a page for them.</param>
    internal HandoutViews(Site site, Wordings wordings, DocumentViews documents, bool canMake) =>
        (this.site, this.wordings, this.documents, AreMade) = (site, wordings, documents, canMake);

    public bool AreMade { get; }

    /// <summary>Signed as the page is, for a file travels further than paper.</summary>
    public HandoutView Of(DatedDocument document, Variant variant)
    {
        var wording = wordings[variant.Language];
        var view = documents.Dated(document, variant, SignatureUses.Web);
        return new HandoutView
        {
            Language = view.Language,
            Head = view.Head,
            Shell = view.Shell,
            LanguageMenu = [],
            Title = view.Title,
            Document = view,
            Sender = wording.List([.. DocumentWords.Authors(document, site.Settings).Select(wording.Mark)]),
            Accent = site.Settings.Accent,
        };
    }
}
