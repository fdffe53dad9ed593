using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Outputs.Hosting;

/// <summary>Path patterns of <c>_headers</c> that match files by extension.</summary>
/// <param name="outputs">All outputs of the site.</param>
internal sealed class HostPaths(ImmutableArray<Output> outputs)
{
    private readonly ImmutableArray<string> paths = [.. outputs.Select(output => output.Path.Value.TrimEnd('/'))];

    /// <summary>Extensions of all files except pages, in lower case, such as <c>pdf</c>.</summary>
    public IEnumerable<string> Extensions() =>
        Files()
            .Select(output => Extension(output.Path.Value))
            .Where(extension => extension.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>
    /// The patterns of an extension. Netlify's dot matches any letter, so where a page such as <c>/final-pdf/</c> would
    /// match, each file is named.
    /// </summary>
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
