using Publish.Model;

namespace Publish.Engine.Files;

/// <summary>Lists the files that a site's pages refer to, by their paths below the input.</summary>
internal static class NamedFiles
{
    public static IEnumerable<string> Of(Site site) =>
        Of(site.Settings).Concat(site.Documents.SelectMany(Of)).Distinct();

    /// <summary>The files of one document: its own, and those of the people and letterheads on it.</summary>
    public static IEnumerable<string> Of(Document document)
    {
        var shared = document.Attachments.Select(attachment => attachment.File).Concat(Of(document.Image));
        var inBodies = document.Variants.SelectMany(variant => variant.Body.AllPieces()).Select(piece => piece switch
        {
            PicturePiece picture => picture.File,
            LinkPiece { Kind: LinkKind.File } link => link.Target,
            _ => null,
        }).OfType<string>();
        return document is Letter letter ? [.. shared, .. inBodies, .. OfLetter(letter)] : shared.Concat(inBodies);
    }

    private static IEnumerable<string> OfLetter(Letter letter) =>
        letter.Letterheads.Select(letterhead => letterhead.Logo).OfType<string>()
            .Concat(letter.Signatories.SelectMany(signatory => Of(signatory.Signature)));

    private static IEnumerable<string> Of(SiteSettings settings) => new[] { settings.Organization.Logo, settings.SharePicture }.OfType<string>();

    private static IEnumerable<string> Of(Picture? picture) => picture is null ? [] : [picture.File];
}
