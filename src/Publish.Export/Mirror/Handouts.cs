using System.Text;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Input;
using Publish.Engine.Rendering;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>
/// Renders each letter and press release as a single HTML file, to be sent where the site is blocked.
/// </summary>
public sealed class Handouts(PageRenderer renderer, SiteViews.Source views)
{
    /// <summary>
    /// All single files of a site, by path below the mirror's root; none where the theme does not make them.
    /// </summary>
    internal IEnumerable<(string File, Func<byte[]> Bytes)> Of(Site site, InputFolder input) =>
        !views.Of(site).Handouts.AreMade
            ? []
            : from document in site.Dated
            from variant in document.Variants
            select (
                $"single-files/{variant.Language.UrlTag}/{NameOf(document, variant)}",
                (Func<byte[]>)(() => Make(site, input, document, variant))
            );

    /// <summary>The single files of one document, one for each language, by file name.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Of(Site site, InputFolder input, DatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(document);
        return !views.Of(site).Handouts.AreMade
            ? []
            :
            [
                .. document.Variants.Select(variant =>
                    (
                        $"{Path.GetFileNameWithoutExtension(NameOf(document, variant))}.{variant.Language.UrlTag}.html",
                        Make(site, input, document, variant)
                    )
                ),
            ];
    }

    private static string NameOf(DatedDocument document, Variant variant) =>
        FormattableString.Invariant($"{document.AddressDay:yyyy-MM-dd}-{variant.Slug ?? document.Slug}.html");

    private byte[] Make(Site site, InputFolder input, DatedDocument document, Variant variant)
    {
        using var page = new Utf8Writer();
        renderer.Render(variant.Language, views.Of(site).Handouts.Of(document, variant), page);
        return Encoding.UTF8.GetBytes(
            new HandoutHtml(site, new EmbeddedPictures(site, input).UpTo).Complete(
                Encoding.UTF8.GetString(page.Written.Span)
            )
        );
    }
}
