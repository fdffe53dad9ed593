using Publish.Model;

namespace Publish.Engine.Files;

/// <summary>Lists the files that a site's pages refer to, by their paths below the input.</summary>
internal static class NamedFiles
{
    /// <param name="uses">Of signatures, those that may be seen in any of these places.</param>
    public static IEnumerable<string> Of(Site site, SignatureUses uses) =>
        Of(site.Settings).Concat(site.Documents.SelectMany(document => Of(document, uses))).Distinct();

    /// <summary>The files of one document: its own, and those of the people and letterheads on it.</summary>
    private static IEnumerable<string> Of(Document document, SignatureUses uses)
    {
        var shared = document.Attachments.Select(attachment => attachment.File).Concat(Of(document.Image));
        var inBodies = document.Variants.SelectMany(variant => variant.Body.AllPieces()).Select(piece => piece switch
        {
            PicturePiece picture => picture.File,
            LinkPiece { Kind: LinkKind.File } link => link.Target,
            _ => null,
        }).OfType<string>();
        return document is Letter letter ? [.. shared, .. inBodies, .. OfLetter(letter, uses)] : shared.Concat(inBodies);
    }

    private static IEnumerable<string> OfLetter(Letter letter, SignatureUses uses) =>
        letter.Letterheads.Select(letterhead => letterhead.Logo).OfType<string>()
            .Concat(letter.Signatories.Where(signatory => (signatory.SignatureUse & uses) != 0).SelectMany(signatory => Of(signatory.Signature)));

    private static IEnumerable<string> Of(SiteSettings settings) => new[] { settings.Organization.Logo, settings.SharePicture }.OfType<string>();

    private static IEnumerable<string> Of(Picture? picture) => picture is null ? [] : [picture.File];
}
