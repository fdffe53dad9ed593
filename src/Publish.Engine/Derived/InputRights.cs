using Publish.Engine.Input;

namespace Publish.Engine.Derived;

/// <summary>
/// Who may read all of an input. Derived files show what its files hold, those under embargo too, so nobody else may
/// look into their folder.
/// </summary>
internal static class InputRights
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode GroupReads = UnixFileMode.GroupRead | UnixFileMode.GroupExecute;

    private const UnixFileMode OthersRead = UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>The mode of a folder that grants no more than every file and folder of the input; null on Windows, where
    /// a folder inherits its rights.</summary>
    public static UnixFileMode? Of(InputFolder input)
    {
        if (OperatingSystem.IsWindows())
            return null;
        var folders = input.Files.Keys.SelectMany(FoldersOf).Distinct().Select(one => Path.Combine(input.Root, one));
        var common = folders
            .Append(input.Root)
            .Concat(input.Files.Values.Select(file => file.FullPath))
            .Where(Path.Exists)
            .Select(File.GetUnixFileMode)
            .Aggregate((UnixFileMode)511, (all, one) =>
                all & (one | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)
            );
        return Owner
            | (common.HasFlag(UnixFileMode.GroupRead) ? GroupReads | (common & UnixFileMode.GroupWrite) : 0)
            | (common.HasFlag(UnixFileMode.OtherRead) ? OthersRead | (common & UnixFileMode.OtherWrite) : 0);
    }

    /// <summary>The folders that a path leads through, without the root.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }
}
