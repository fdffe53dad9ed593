namespace Publish.Engine.Input;

/// <summary>
/// Resolves all symbolic links of a path as the system does, also in the middle; <c>..</c> after a link is the parent
/// of its target.
/// </summary>
public static class RealPath
{
    /// <summary>Most links that are followed, as on Linux; more count as a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>Absolute path; null where links are circular.</summary>
    public static string? Of(string path)
    {
        var at = Path.GetFullPath(path);
        var ahead = new Stack<string>();
        at = Begin(at, ahead, at);
        for (var links = 0; ahead.TryPop(out var part); )
        {
            var next = part == ".." ? Path.GetDirectoryName(at) ?? at : Path.Combine(at, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
                at = next;
            else if (++links > MostLinks)
                return null;
            else
                at = Begin(target, ahead, at);
        }
        return at;
    }

    /// <summary>Whether a path, with all links resolved, is below a folder.</summary>
    public static bool IsBelow(string path, string folder) =>
        Of(path) is { } real
        && Of(folder) is { } root
        && real.StartsWith(
            Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    /// <summary>
    /// Pushes the parts of a path on the stack of those still to resolve; returns the folder that they start from.
    /// </summary>
    private static string Begin(string path, Stack<string> ahead, string at)
    {
        var root = Path.IsPathRooted(path) ? Path.GetPathRoot(path)! : "";
        foreach (
            var part in path[root.Length..]
                .Split(
                    [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
                    StringSplitOptions.RemoveEmptyEntries
                )
                .Reverse()
        )
            if (part != ".")
                ahead.Push(part);
        return root.Length > 0 ? root : at;
    }
}
