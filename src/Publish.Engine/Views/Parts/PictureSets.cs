using System.Globalization;
using System.Text;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Writes <c>srcset</c> attributes and WebP sources of pictures.</summary>
internal static class PictureSets
{
    /// <summary><c>srcset</c> in the picture's own format; null where there is one version only.</summary>
    public static string? OwnOf(PublishedFile file) =>
        file.Narrower.IsEmpty || file.Shown is not { } shown || shown == file.Narrower[0]
            ? null
            : SetOf(file.IsTooHeavyToShow ? file.Narrower : file.Narrower.Add(shown));

    /// <summary><c>srcset</c> in WebP; null where there is none.</summary>
    public static string? WebPOf(PublishedFile file) => file.WebP.IsEmpty ? null : SetOf(file.WebP);

    /// <summary>Wraps an <c>img</c> in a <c>picture</c> with a WebP source.</summary>
    /// <param name="at">Offset between two attributes of the <c>img</c>, which are in double quotation marks.</param>
    public static string Around(string html, int at, string webP, string sizes)
    {
        var (begin, end, quoted) = (at - 1, at, false);
        for (; quoted || html[begin] != '<'; begin--)
            quoted ^= html[begin] == '"';
        for (; quoted || html[end] != '>'; end++)
            quoted ^= html[end] == '"';
        return new StringBuilder(html, 0, begin, html.Length + 300)
            .Append(
                CultureInfo.InvariantCulture,
                $"<picture><source type=\"image/webp\" srcset=\"{TextHtml.Encode(webP)}\" sizes=\"{TextHtml.Encode(sizes)}\">"
            )
            .Append(html, begin, end + 1 - begin)
            .Append("</picture>")
            .Append(html, end + 1, html.Length - end - 1)
            .ToString();
    }

    private static string SetOf(IEnumerable<PictureVersion> versions) =>
        string.Join(
            ", ",
            versions.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Path.Href} {one.Width}w"))
        );
}
