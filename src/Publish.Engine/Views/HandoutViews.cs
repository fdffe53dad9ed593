using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the views of letters and press releases as single-file pages.</summary>
public sealed class HandoutViews
{
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly DocumentViews documents;

    /// <param name="canMake">Whether the theme can render them.</param>
    internal HandoutViews(Site site, Wordings wordings, DocumentViews documents, bool canMake) =>
        (this.site, this.wordings, this.documents, AreMade) = (site, wordings, documents, canMake);

    public bool AreMade { get; }

    /// <summary>The view; with the signatures of the web page, as the file can be forwarded.</summary>
    /// <param name="derived">Among them its PDF, if it has one.</param>
    public HandoutView Of(DatedDocument document, Variant variant, DerivedFiles derived)
    {
        var wording = wordings[variant.Language];
        var view = documents.Dated(document, variant, derived, SignatureUses.Web);
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
