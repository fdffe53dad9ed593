using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the view of a letter or press release of either kind, for PDFs and single-file pages.</summary>
internal static class DatedDocumentViews
{
    /// <param name="place">Place whose signatures are shown.</param>
    public static DatedDocumentView Dated(
        this DocumentViews documents,
        DatedDocument document,
        Variant variant,
        DerivedFiles derived,
        SignatureUses place
    ) =>
        document switch
        {
            Letter letter => documents.Of(letter, variant, derived, place),
            PressRelease release => documents.Of(release, variant, derived),
            _ => throw new InvalidOperationException($"No page for a {document.GetType().Name}."),
        };
}
