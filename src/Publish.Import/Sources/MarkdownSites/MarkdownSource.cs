using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>The Markdown of a site that Hugo, Jekyll, Statiq or a like program made: a folder, or one text.</summary>
internal sealed class MarkdownSource : IOldSource
{
    private readonly MarkdownSite site;
    private readonly MarkdownAddress addresses;
    private readonly FilesBeside files;

    /// <summary>The folders of texts, by the addresses that links in them start from.</summary>
    private readonly Lazy<Dictionary<string, string>> homes;

    private MarkdownSource(MarkdownSite site, SourceOptions options)
    {
        this.site = site;
        addresses = new(site, options.SourceUrl);
        files = new(site.Root);
        homes = new(FindHomes);
    }

    public string Kind => site.System == MarkdownSystem.Plain ? "Markdown" : $"a site of {site.System}";

    public static IOldSource? OpenWhereMine(string path, SourceOptions options)
    {
        if (File.Exists(path))
            return MarkdownSite.IsMarkdown(path) ? new MarkdownSource(MarkdownSite.OfFile(path), options) : null;
        if (
            !Directory.Exists(path)
            || (MarkdownSite.SystemOf(path) == MarkdownSystem.Plain && Holds(path, "*.htm*"))
            || !(Holds(path, "*.md") || Holds(path, "*.markdown"))
        )
            return null;
        return new MarkdownSource(MarkdownSite.Of(path), options);
    }

    public IEnumerable<OldItem> Items() =>
        site.Files.Select(file => new OldItem(
            file.Name,
            ContentHash.Of(File.ReadAllBytes(file.Path)).With(site.Shared),
            () => new MarkdownPage(site, addresses, file).Read()
        ));

    public Stream? Open(string address)
    {
        var path = Uri.UnescapeDataString(SourceAddress.PathOf(address).Split('?', '#')[0]).TrimStart('/');
        var slash = path.LastIndexOf('/') + 1;
        var beside = homes.Value.GetValueOrDefault(path[..slash]);
        return files.Open([
            .. beside is null ? Array.Empty<string>() : [beside + "/" + path[slash..]],
            $"{site.Texts}/{path}",
            $"static/{path}",
            $"assets/{path}",
            $"input/{path}",
            path,
        ]);
    }

    public void Dispose() { }

    private static bool Holds(string folder, string pattern) =>
        Directory
            .EnumerateFiles(
                folder,
                pattern,
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    MaxRecursionDepth = 8,
                    AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
                }
            )
            .Any(file => !IsAbout(file));

    /// <summary>What people leave beside the files of any folder, whatever those are.</summary>
    private static bool IsAbout(string file) =>
        Path.GetFileNameWithoutExtension(file).ToUpperInvariant() is "README" or "LICENSE" or "LICENCE" or "CHANGELOG";

    private Dictionary<string, string> FindHomes()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in site.Files)
        {
            var front = OldTextFile.Read(file.Path, []) is { } text
                ? OldFrontReader.Read(text, []).Front
                : OldFront.None;
            var address = SourceAddress
                .PathOf(addresses.Of(file, front, SourceDate.Of(front.Text("date", "published")) ?? file.Day))
                .TrimStart('/');
            found.TryAdd(
                address[..(address.LastIndexOf('/') + 1)],
                Path.GetDirectoryName(file.Name)!.Replace('\\', '/')
            );
        }
        return found;
    }
}
