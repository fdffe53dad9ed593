using System.Net;
using System.Text.RegularExpressions;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Printing.Pdf;

/// <summary>
/// Makes the HTML of a sheet self-contained: pictures become data addresses in print resolution, and links absolute.
/// </summary>
internal sealed partial class SheetHtml(Site site, InputFolder input)
{
    private readonly EmbeddedPictures pictures = new(site, input);

    public string Complete(string html) =>
        Addresses()
            .Replace(Choices().Replace(html, ""), found =>
                found.Groups["name"].Value == "src"
                    ? $"src=\"{pictures.At(WebUtility.HtmlDecode(found.Groups["address"].Value), EmbeddedPictures.Print)}\""
                    : $"href=\"{site.Settings.Url}{found.Groups["address"].Value}\""
            );

    /// <summary>
    /// Matches <c>picture</c>, <c>source</c>, <c>srcset</c> and <c>sizes</c>, which are removed: the sheet embeds one
    /// version of a picture.
    /// </summary>
    [GeneratedRegex(@"</?picture>|<source [^<>]*>|(?<=<img\s[^<>]*) (?:srcset|sizes)=""[^""]*""")]
    private static partial Regex Choices();

    [GeneratedRegex(@"(?<=<(?:img|a)\s(?:[^<>]*\s)?)(?<name>src|href)=""(?<address>/[^""]*)""")]
    private static partial Regex Addresses();
}
