using System.Net;
using System.Text.RegularExpressions;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Printing.Pdf;

/// <summary>
/// Makes a sheet stand by itself: its pictures lie in it, fine enough for paper, and its links lead to the site
/// wherever it is read.
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

    /// <summary>What a browser would choose from; no other is in the sheet.</summary>
    [GeneratedRegex(@"</?picture>|<source [^<>]*>|(?<=<img\s[^<>]*) (?:srcset|sizes)=""[^""]*""")]
    private static partial Regex Choices();

    [GeneratedRegex(@"(?<=<(?:img|a)\s(?:[^<>]*\s)?)(?<name>src|href)=""(?<address>/[^""]*)""")]
    private static partial Regex Addresses();
}
