using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the view of what stands in time, whichever kind it is: paper and single files show both.</summary>
internal static class DatedDocumentViews
{
    /// <param name="place">Which signatures a letter shows.</param>
    public static DatedDocumentView Dated(
        this DocumentViews documents,
        DatedDocument document,
        Variant variant,
        SignatureUses place
    ) =>
        document switch
        {
            Letter letter => documents.Of(letter, variant, place),
            PressRelease release => documents.Of(release, variant),
            _ => throw new InvalidOperationException($"No page for a {document.GetType().Name}."),
        };
}
