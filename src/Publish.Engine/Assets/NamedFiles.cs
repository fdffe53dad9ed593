using System.Collections.Frozen;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>Lists input files that a site's pages refer to.</summary>
internal static class NamedFiles
{
    /// <summary>All files that pages or PDFs show or offer.</summary>
    /// <param name="uses">Places whose signatures are included.</param>
    public static IEnumerable<string> Of(Site site, SignatureUses uses) =>
        Of(site.Settings).Concat(site.Documents.SelectMany(document => Of(document, uses))).Distinct();

    /// <summary>Pictures of documents and their bodies, which are scaled.</summary>
    public static IEnumerable<string> ShownOf(Site site) => site.Documents.SelectMany(ShownOf).Distinct();

    /// <summary>Pictures that pages show and that nothing offers for download.</summary>
    public static FrozenSet<string> ShownAloneOf(Site site) =>
        ShownOf(site).Except(TakenOf(site)).Except(site.Assets.Select(asset => asset.File)).ToFrozenSet();

    /// <summary>Files published unchanged: attachments, linked files, signatures, logos, the share picture.</summary>
    public static IEnumerable<string> TakenOf(Site site) =>
        Of(site.Settings)
            .Concat(site.Documents.SelectMany(document => TakenOf(document, SignatureUses.Web | SignatureUses.Paper)))
            .Distinct();

    /// <summary>Files of one document, with those of its people and letterheads.</summary>
    private static IEnumerable<string> Of(Document document, SignatureUses uses) =>
        ShownOf(document).Concat(TakenOf(document, uses));

    private static IEnumerable<string> ShownOf(Document document) =>
        Of(document.Image).Concat(Pieces(document).OfType<PicturePiece>().Select(picture => picture.File));

    private static IEnumerable<string> TakenOf(Document document, SignatureUses uses)
    {
        var taken = document
            .Attachments.Select(attachment => attachment.File)
            .Concat(
                Pieces(document)
                    .OfType<LinkPiece>()
                    .Where(link => link.Kind == LinkKind.File)
                    .Select(link => link.Target)
            );
        return document is Letter letter ? taken.Concat(OfLetter(letter, uses)) : taken;
    }

    private static IEnumerable<BodyPiece> Pieces(Document document) =>
        document.Variants.SelectMany(variant => variant.Body.AllPieces());

    private static IEnumerable<string> OfLetter(Letter letter, SignatureUses uses) =>
        letter
            .Letterheads.Select(letterhead => letterhead.Logo)
            .OfType<string>()
            .Concat(
                letter
                    .Signatories.Where(signatory => (signatory.SignatureUse & uses) != 0)
                    .SelectMany(signatory => Of(signatory.Signature))
            );

    private static IEnumerable<string> Of(SiteSettings settings) =>
        new[] { settings.Organization.Logo, settings.SharePicture }.OfType<string>();

    private static IEnumerable<string> Of(Picture? picture) => picture is null ? [] : [picture.File];
}
