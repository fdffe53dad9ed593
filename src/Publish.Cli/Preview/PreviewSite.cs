using System.Collections.Frozen;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Linking;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.Cli.Preview;

/// <summary>The site as it was last read: a page is made when somebody asks for it.</summary>
internal sealed class PreviewSite(Edition edition, PageRenderer renderer)
{
    private readonly FrozenDictionary<string, Output> byFile = edition
        .Plan.GroupBy(output => output.Path.File)
        .ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly OldAddresses? old = edition.Site is { } site ? new(site) : null;

    public IReadOnlyList<Diagnostic> Diagnostics => edition.Diagnostics;

    /// <summary>The same, each cause once, what has to be mended first.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; } =
    [.. CauseFold.Of(edition.Diagnostics).OrderBy(diagnostic => diagnostic.Rule.Severity)];

    /// <summary>Ids of documents that no list names while they have errors.</summary>
    public IReadOnlyList<string> LeftOut => edition.LeftOut;

    /// <param name="path">As a browser asks, decoded, such as <c>/ko/</c>.</param>
    public Output? Find(string path) => byFile.GetValueOrDefault(FileOf(path));

    /// <summary>
    /// Why the page at a path cannot be made, its own faults first; null where it can be, or was never to be there.
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

    /// <summary>Whether a folder stands there, so that a slash is all that is missing.</summary>
    public bool LacksSlash(string path) => !path.EndsWith('/') && byFile.ContainsKey(path[1..] + "/index.html");

    /// <param name="query">With its question mark, or empty.</param>
    public string? RedirectOf(string path, string query) => old?.Find(path, query)?.Href;

    private static string FileOf(string path) => (path.EndsWith('/') ? path + "index.html" : path)[1..];

    /// <summary>The page of what is not there, in the language of the address.</summary>
    public Output? NotFound(string path)
    {
        var language = path.Split('/') is [_, var first, _, ..]
            ? edition.Site?.Languages.FirstOrDefault(one => one.UrlTag == first)
            : null;
        return Find($"/{language?.UrlTag}/404.html".Replace("//", "/", StringComparison.Ordinal)) ?? Find("/404.html");
    }

    /// <summary>
    /// The bytes as a build would write them; of a card, the page that it is drawn from, so that no browser is started
    /// to look at it in one.
    /// </summary>
    public ReadOnlyMemory<byte> Make(Output output)
    {
        var writer = new Utf8Writer();
        switch (output)
        {
            case PageOutput page:
                renderer.Render(page, writer);
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
