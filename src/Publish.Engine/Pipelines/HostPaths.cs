using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Pipelines;

/// <summary>The fewest patterns that name each file of a site once: a host joins the values of two rules that meet, and joined values are none.</summary>
/// <param name="outputs">Everything that the site consists of.</param>
internal sealed class HostPaths(Site site, ImmutableArray<Output> outputs)
{
    private const string Placeholders = "abcdefghijklmnopqrstuvwxyz";

    private readonly ImmutableHashSet<string> prefixes = [.. site.Languages.Skip(1).Select(language => language.UrlTag)];

    private readonly ImmutableArray<string> paths = [.. outputs.Select(output => output.Path.Value.TrimEnd('/'))];

    /// <summary>A folder's depth tells pages from files; where both stand at one depth, each page is named by itself.</summary>
    public IEnumerable<string> OfPages()
    {
        var files = outputs.Where(output => !IsPage(output)).Select(output => Shape(output.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return outputs.Where(IsPage).GroupBy(output => Shape(output.Path), StringComparer.OrdinalIgnoreCase)
            .SelectMany(pages => files.Contains(pages.Key) || !pages.Key.Contains(':', StringComparison.Ordinal) ? pages.Select(page => page.Path.Href) : [pages.Key])
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Every extension of the site's other files, such as <c>pdf</c>.</summary>
    public IEnumerable<string> Extensions() => outputs.Where(output => !IsPage(output)).Select(output => Extension(output.Path.Value))
        .Where(extension => extension.Length > 0).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The host takes the dot before an extension for any letter, so a page <c>/final-pdf/</c> would be taken for a PDF.</summary>
    public IEnumerable<string> OfFiles(string extension) =>
        extension.All(char.IsAsciiLetterOrDigit) && !paths.Any(path => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && path.Length > extension.Length + 1 && Extension(path) != extension)
            && !outputs.Any(output => IsPage(output) && Extension(output.Path.Value.TrimEnd('/')) == extension)
            ? [$"/*.{extension}"]
            : outputs.Where(output => !IsPage(output) && Extension(output.Path.Value) == extension).Select(output => output.Path.Href).Order(StringComparer.Ordinal);

    /// <summary>HTML that somebody keeps among the assets is shown as any page is.</summary>
    private static bool IsPage(Output output) => output is PageOutput || Extension(output.Path.Value) is "html" or "htm" or "xhtml";

    private static string Extension(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    /// <summary>The first name as it is, behind a language's prefix too, and a placeholder for each that follows.</summary>
    private string Shape(SitePath path)
    {
        var names = path.Href.Trim('/').Split('/');
        var kept = prefixes.Contains(names[0]) ? 2 : 1;
        return "/" + string.Concat(names.Select((name, index) => (index < kept ? name : ":" + Placeholders[Math.Min(index - kept, Placeholders.Length - 1)]) + "/"));
    }
}
