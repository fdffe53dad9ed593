using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>A folder of saved files and the addresses they stood at, so that a link of a page finds its file.</summary>
internal sealed class Mirror
{
    private readonly FrozenSet<string> _hosts;
    private readonly Uri? _home;
    private readonly Lazy<Dictionary<string, MirrorFile>> _exact;
    private readonly Lazy<Dictionary<string, MirrorFile>> _folded;

    public Mirror(string root, ImmutableArray<MirrorFile> files, Uri? sourceUrl)
    {
        Files = files;
        _hosts = files
            .Select(file => file.Name.Split('/'))
            .Where(parts => parts.Length > 1 && IsHost(parts[0]))
            .Select(parts => parts[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var own = Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
        _home =
            sourceUrl is { IsAbsoluteUri: true } ? sourceUrl
            : IsHost(own) ? new Uri($"https://{own}/")
            : null;
        _exact = new(() => Index(StringComparer.Ordinal));
        _folded = new(() => Index(StringComparer.OrdinalIgnoreCase));
    }

    public ImmutableArray<MirrorFile> Files { get; }

    /// <summary>Where the file stood, as far as its place in the folder says it.</summary>
    public Uri AddressOf(MirrorFile file)
    {
        var slash = file.Name.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && _hosts.Contains(file.Name[..slash]))
            return Made(
                new Uri($"{_home?.Scheme ?? "https"}://{file.Name[..slash]}/"),
                FileAddresses.PathOf(file.Name[(slash + 1)..])
            );
        return Made(_home ?? SiteAddress.Nowhere, FileAddresses.PathOf(file.Name));
    }

    /// <summary>
    /// The file that stood at an address; never one outside of the folder, because only listed ones are found.
    /// </summary>
    public MirrorFile? Find(string address)
    {
        if (!Uri.TryCreate(_home ?? SiteAddress.Nowhere, address, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        foreach (var name in Names(uri))
            if (_exact.Value.TryGetValue(name, out var file) || _folded.Value.TryGetValue(name, out file))
                return file;
        return null;
    }

    private IEnumerable<string> Names(Uri uri)
    {
        var path = Unescaped(uri.AbsolutePath).TrimStart('/');
        var query = Unescaped(uri.Query);
        var below =
            _home is not null
            && Unescaped(_home.AbsolutePath) is var home
            && path.StartsWith(home[1..], StringComparison.Ordinal)
                ? path[(home[..(home.LastIndexOf('/') + 1)].Length - 1)..]
                : path;
        foreach (var root in Roots(uri.Host))
        foreach (var one in path == below ? [path] : new[] { below, path })
        foreach (var name in Forms(root + one, query))
            yield return name;
    }

    /// <summary>The folders in which files of a host may lie, each with a slash at its end.</summary>
    private string[] Roots(string host)
    {
        if (_hosts.Contains(host))
            return [host + "/"];
        if (host == SiteAddress.Nowhere.Host)
            return ["", .. _hosts.Select(one => one + "/")];
        return _home?.Host == host ? [""] : [];
    }

    private static IEnumerable<string> Forms(string path, string query)
    {
        if (query.Length > 1)
            foreach (
                var file in path.Length == 0 || path[^1] == '/'
                    ? new[] { path + "index.html", path + "index.htm", path }
                    : [path, path + ".html"]
            )
            foreach (var mark in "?@")
            {
                yield return file + mark + query[1..];
                yield return file + mark + query[1..] + ".html";
            }
        yield return path;
        var folder = path.TrimEnd('/');
        foreach (var ending in new[] { ".html", ".htm", "/index.html", "/index.htm" })
            yield return (folder + ending).TrimStart('/');
    }

    private Dictionary<string, MirrorFile> Index(StringComparer comparer)
    {
        var index = new Dictionary<string, MirrorFile>(Files.Length, comparer);
        foreach (var file in Files)
            if (!file.LeadsAway)
                index.TryAdd(Unescaped(file.Name), file);
        return index;
    }

    private static string Unescaped(string text)
    {
        var plain = Uri.UnescapeDataString(text);
        return UnicodeNormalization.Of(plain);
    }

    private static Uri Made(Uri home, string path)
    {
        var folder = home.AbsolutePath[..home.AbsolutePath.LastIndexOf('/')];
        return Uri.TryCreate(home, folder + path, out var made) ? made : home;
    }

    private static bool IsHost(string name)
    {
        var labels = name.Split('.');
        return labels.Length > 1
            && labels[^1].Length is > 1 and < 25
            && labels[^1].All(char.IsAsciiLetterLower)
            && labels[^1] is not ("html" or "htm" or "old" or "bak" or "files" or "php" or "asp" or "aspx" or "jsp")
            && labels.All(label =>
                label.Length > 0
                && label.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            );
    }
}
