namespace Publish.Engine.Input;

/// <summary>
/// Where a path leads once its links are followed as the system follows them: one in the middle too, and <c>..</c>
/// behind one is the folder above its target.
/// </summary>
public static class RealPath
{
    /// <summary>As Linux has it; more are a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>Absolute; null where links go in circles.</summary>
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

    /// <summary>Whether a path leads to something below a folder, and not only looks so.</summary>
    public static bool IsBelow(string path, string folder) =>
        Of(path) is { } real
        && Of(folder) is { } root
        && real.StartsWith(
            Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    /// <summary>Puts the parts of a path before those that are ahead; says from where they go on.</summary>
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
