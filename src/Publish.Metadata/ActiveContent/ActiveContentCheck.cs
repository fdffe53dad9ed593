using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Metadata.ActiveContent;

/// <summary>
/// Site check that refuses published files with active content: HTML, SVG and other XML with scripts or external
/// resources, and program files.
/// </summary>
internal sealed class ActiveContentCheck : ISiteCheck
{
    private const long Largest = 1 << 23;

    private static readonly HashSet<string> Programs =
    [
        "js",
        "mjs",
        "cjs",
        "wasm",
        "swf",
        "hta",
        "mht",
        "mhtml",
        "shtml",
        "svgz",
    ];
    private static readonly HashSet<string> Pages = ["html", "htm"];
    private static readonly HashSet<string> Xml =
    [
        "svg",
        "xml",
        "xhtml",
        "xht",
        "mml",
        "rss",
        "atom",
        "rdf",
        "xsl",
        "xslt",
    ];

    public void Run(Site site, InputFolder input, Findings findings)
    {
        var places = new InputPlaces(input, site.Places);
        var files = site
            .Files.Keys.Concat(site.Assets.Select(asset => asset.File))
            .Distinct()
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
            if (input.Files.TryGetValue(file, out var found) && In(found) is { } what)
                (
                    DocumentFolder.IdOf(file) is { } owner && site.ById.ContainsKey(owner)
                        ? findings.Of(owner)
                        : findings
                ).Add(ActiveContentRules.FileRuns, places.Naming(file, site), file, what);
    }

    /// <summary>A description of the active content; null where there is none.</summary>
    private static string? In(InputFile file)
    {
        var extension = Path.GetExtension(file.Path).TrimStart('.').ToLowerInvariant();
        if (Programs.Contains(extension))
            return $"what a .{extension} is made of";
        if (!Pages.Contains(extension) && !Xml.Contains(extension))
            return null;
        if (file.Length > Largest)
            return "more in it than can be looked through";
        var bytes = File.ReadAllBytes(file.FullPath);
        return Pages.Contains(extension) ? ActiveContentReader.OfPage(bytes) : ActiveContentReader.OfXml(bytes);
    }
}
