using System.Collections.Frozen;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Linking;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.Cli.Preview;

/// <summary>One reading of the site for a preview; each page is rendered on request.</summary>
internal sealed class PreviewSite(Edition edition, PageRenderer renderer)
{
    private readonly FrozenDictionary<string, Output> byFile = edition
        .Plan.GroupBy(output => output.Path.File)
        .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly OldAddresses? old = edition.Site is { } site ? new(site) : null;

    public IReadOnlyList<Diagnostic> Diagnostics => edition.Diagnostics;

    /// <summary>The diagnostics, one for each cause, errors first.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; } =
    [.. CauseFold.Of(edition.Diagnostics).OrderBy(diagnostic => diagnostic.Rule.Severity)];

    /// <summary>Whether letters are shown as they stand on paper, at the addresses of their PDFs.</summary>
    public bool HasSheets => edition.Plan.Any(output => output is SheetOutput);

    /// <summary>Ids of the documents with errors, which no list contains.</summary>
    public IReadOnlyList<string> LeftOut => edition.LeftOut;

    /// <param name="path">The decoded path of a request, such as <c>/ko/</c>.</param>
    public Output? Find(string path) => byFile.GetValueOrDefault(FileOf(path));

    /// <summary>
    /// The diagnostics that prevent the page at a path, its own first; null where the page exists, or never would.
    /// </summary>
    public IReadOnlyList<Diagnostic>? WhyNot(string path)
    {
        if (edition.Site is null)
            return Problems;
        if (
            !edition.NotMade.TryGetValue(FileOf(path), out var document)
            && !edition.NotMade.TryGetValue(FileOf(path + "/"), out document)
        )
            return null;
        return [.. Problems.OrderBy(problem => !Edition.IsOf(problem, document))];
    }

    /// <summary>Whether the path is a folder's, and lacks only the trailing slash.</summary>
    public bool LacksSlash(string path) => !path.EndsWith('/') && byFile.ContainsKey(path[1..] + "/index.html");

    /// <param name="query">With its question mark, or empty.</param>
    public string? RedirectOf(string path, string query) => old?.Find(path, query)?.Href;

    private static string FileOf(string path) => (path.EndsWith('/') ? path + "index.html" : path)[1..];

    /// <summary>The page for status 404, in the language of the address; null where there is none.</summary>
    public Output? NotFound(string path)
    {
        if (edition.Site is not { } site)
            return null;
        var addresses = new Addresses(site.Languages);
        return Find(addresses.In(addresses.LanguageOf(path), SharedPath.NotFound).Value);
    }

    /// <summary>
    /// The bytes as a build would write them; for a card or a sheet its HTML, so that no browser is started.
    /// </summary>
    public ReadOnlyMemory<byte> Make(Output output)
    {
        var writer = new Utf8Writer();
        switch (output)
        {
            case PageOutput page:
                renderer.Render(page, DerivedFiles.None, writer);
                return writer.Written;
            case CardOutput card:
                renderer.Render(card, writer);
                return writer.Written;
            case SheetOutput sheet:
                renderer.Render(sheet, writer);
                return writer.Written;
            case DataOutput data:
                return data.Bytes();
            case FileOutput file:
                return File.ReadAllBytes(edition.Input.Files[file.File].FullPath);
            default:
                throw new InvalidOperationException(
                    $"{output.Source} plans a {output.GetType().Name}, which nothing here can show."
                );
        }
    }
}
