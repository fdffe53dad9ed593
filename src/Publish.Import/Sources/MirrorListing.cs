using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>Lists a folder of saved pages, without ever leaving it.</summary>
internal static class MirrorListing
{
    private const int Most = 500_000;

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
    };

    /// <summary>In ordinal order of their names.</summary>
    public static ImmutableArray<MirrorFile> Of(string root)
    {
        var files = new List<MirrorFile>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.Count > 0 && files.Count < Most)
            foreach (var entry in folders.Pop().EnumerateFileSystemInfos("*", Everything))
            {
                if (entry.Name[0] == '.' || entry.Name is "hts-cache" or "__MACOSX")
                    continue;
                var away =
                    entry.LinkTarget is not null
                    || entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                    || entry is FileInfo named && !FileKind.IsFile(named);
                if (entry is DirectoryInfo folder && !away)
                    folders.Push(folder);
                else
                    files.Add(
                        new MirrorFile(
                            Path.GetRelativePath(root, entry.FullName).Replace('\\', '/'),
                            entry.FullName,
                            away ? 0 : (entry as FileInfo)?.Length ?? 0,
                            away
                        )
                    );
            }
        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return [.. files];
    }
}
