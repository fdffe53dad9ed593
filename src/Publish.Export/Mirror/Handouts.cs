using System.Text;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Build;
using Publish.Engine.Input;
using Publish.Engine.Rendering;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>
/// Renders each letter and press release as a single HTML file, to be sent where the site is blocked.
/// </summary>
public sealed class Handouts(PageRenderer renderer)
{
    /// <summary>
    /// All single files of a site, by path below the mirror's root; none where the theme does not make them.
    /// </summary>
    /// <param name="derived">What the site has beside its pages, PDFs among them.</param>
    internal IEnumerable<(string File, Func<byte[]> Bytes)> Of(Edition edition, Site site, DerivedFiles derived) =>
        edition.Views is not { Handouts: { AreMade: true } views }
            ? []
            : from document in site.Dated
            from variant in document.Variants
            select (
                $"single-files/{variant.Language.UrlTag}/{NameOf(document, variant)}",
                (Func<byte[]>)(() => Make(views, site, edition.Input, document, variant, derived))
            );

    /// <summary>The single files of one document, one for each language, by file name.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Of(Edition edition, Site site, DatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(document);
        return edition.Views is not { Handouts: { AreMade: true } views }
            ? []
            :
            [
                .. document.Variants.Select(variant =>
                    (
                        $"{Path.GetFileNameWithoutExtension(NameOf(document, variant))}.{variant.Language.UrlTag}.html",
                        Make(views, site, edition.Input, document, variant, DerivedFiles.None)
                    )
                ),
            ];
    }

    private static string NameOf(DatedDocument document, Variant variant) =>
        FormattableString.Invariant($"{document.AddressDay:yyyy-MM-dd}-{variant.Slug ?? document.Slug}.html");

    private byte[] Make(
        HandoutViews views,
        Site site,
        InputFolder input,
        DatedDocument document,
        Variant variant,
        DerivedFiles derived
    )
    {
        using var page = new Utf8Writer();
        renderer.Render(variant.Language, views.Of(document, variant, derived), page);
        return Encoding.UTF8.GetBytes(
            new HandoutHtml(site, new EmbeddedPictures(site, input).UpTo).Complete(
                Encoding.UTF8.GetString(page.Written.Span)
            )
        );
    }
}
