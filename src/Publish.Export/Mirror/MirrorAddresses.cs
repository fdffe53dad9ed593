using System.Collections.Frozen;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>Resolves the addresses of a site to relative paths in a mirror.</summary>
/// <param name="files">All files of the mirror, by path below its root.</param>
internal sealed class MirrorAddresses(Site site, FrozenSet<string> files)
{
    private readonly OldAddresses old = new(site);

    /// <summary>
    /// The relative path of an address; absolute where the mirror lacks the file, and unchanged where it is another
    /// site's.
    /// </summary>
    /// <param name="from">The file that contains the address.</param>
    public string From(string from, string address)
    {
        if (PathOf(address) is not { } path)
            return address;
        var end = path.AsSpan().IndexOfAny('?', '#');
        var place = end < 0 ? path : path[..end];
        var mark = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? path[hash..] : "";
        var query = end >= 0 && path[end] == '?' ? path[end..].Split('#')[0] : "";
        return FileAt(place, query) is { } file ? Relative(from, file) + mark : site.Settings.Url + path;
    }

    /// <summary>Whether an address belongs to this site.</summary>
    public bool IsOwn(string address) => PathOf(address) is not null;

    private string? PathOf(string address) =>
        address.StartsWith('/')
            ? address.StartsWith("//", StringComparison.Ordinal)
                ? null
                : address
            : address.StartsWith(site.Settings.Url + "/", StringComparison.Ordinal)
                ? address[site.Settings.Url.Length..]
                : null;

    private string? FileAt(string place, string query)
    {
        var path = Uri.UnescapeDataString(place);
        var file = (old.Find(path, query) ?? new SitePath(path)).File;
        return files.Contains(file) ? file
            : files.Contains(file + "/index.html") ? file + "/index.html"
            : null;
    }

    private static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/'), to.Split('/'));
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
            shared++;
        return string.Join(
            '/',
            Enumerable.Repeat("..", here.Length - 1 - shared).Concat(there.Skip(shared).Select(Uri.EscapeDataString))
        );
    }
}
