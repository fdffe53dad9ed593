using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Paper;

/// <summary>Makes a sheet stand by itself: its pictures lie in it, and its links lead to the site wherever it is read.</summary>
internal sealed partial class SheetHtml(Site site, InputFolder input)
{
    private readonly FrozenDictionary<string, PublishedFile> files = site.Files.Values.ToFrozenDictionary(file => file.Path.Href);

    public string Complete(string html) => Addresses().Replace(html, found => found.Groups["name"].Value == "src"
        ? $"src=\"{PictureAt(found.Groups["address"].Value)}\"" : $"href=\"{site.Settings.Url}{found.Groups["address"].Value}\"");

    /// <summary>A data address; what is not there is left away.</summary>
    public string PictureAt(string address) => files.TryGetValue(WebUtility.HtmlDecode(address), out var file)
        ? $"data:{TypeOf(file.File)};base64,{Convert.ToBase64String(File.ReadAllBytes(input.Files[file.File].FullPath))}" : "data:,";

    private static string TypeOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".svg" => "image/svg+xml",
        ".jpg" or ".jpeg" => "image/jpeg",
        var other => "image/" + other[1..],
    };

    [GeneratedRegex(@"(?<=<(?:img|a)\s(?:[^<>]*\s)?)(?<name>src|href)=""(?<address>/[^""]*)""")]
    private static partial Regex Addresses();
}
