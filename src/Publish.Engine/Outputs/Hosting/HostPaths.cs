using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>
/// Patterns that name a site's files: unlike a page, a file has one address, however a host comes to it.
/// </summary>
/// <param name="outputs">Everything that the site consists of.</param>
internal sealed class HostPaths(ImmutableArray<Output> outputs)
{
    private readonly ImmutableArray<string> paths = [.. outputs.Select(output => output.Path.Value.TrimEnd('/'))];

    /// <summary>Every extension of the site's files that are no pages of its own, such as <c>pdf</c>.</summary>
    public IEnumerable<string> Extensions() =>
        Files()
            .Select(output => Extension(output.Path.Value))
            .Where(extension => extension.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>Netlify takes the dot for any letter, so a page <c>/final-pdf/</c> would be taken for a PDF.</summary>
    public IEnumerable<string> Of(string extension) =>
        IsClear(extension)
            ? [$"/*.{extension}"]
            : Files()
                .Where(output => Extension(output.Path.Value) == extension)
                .Select(output => output.Path.Href)
                .Order(StringComparer.Ordinal);

    private IEnumerable<Output> Files() => outputs.Where(output => output is not PageOutput);

    private bool IsClear(string extension) =>
        extension.All(char.IsAsciiLetterOrDigit)
        && !paths.Any(path =>
            path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
            && path.Length > extension.Length + 1
            && Extension(path) != extension
        )
        && !outputs.Any(output => output is PageOutput && Extension(output.Path.Value.TrimEnd('/')) == extension);

    private static string Extension(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
}
