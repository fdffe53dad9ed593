using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Publish.Engine.OutputFolder;

/// <summary>Lists files that finishers added to a staged site, and makes manifest entries of them.</summary>
internal static class FinishedFiles
{
    /// <summary>All files of a folder without the output mark: relative, with <c>/</c>, sorted ordinally.</summary>
    public static IReadOnlyList<string> Paths(string folder) =>
        [
            .. Directory
                .EnumerateFiles(
                    folder,
                    "*",
                    new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }
                )
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(path => path != OutputMark.Name)
                .Order(StringComparer.Ordinal),
        ];

    public static IReadOnlyList<ManifestEntry> Entries(string folder, ImmutableArray<PlannedFile> planned)
    {
        var known = planned.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. Paths(folder).Where(path => !known.Contains(path)).Select(path => Entry(folder, path))];
    }

    private static ManifestEntry Entry(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        using var bytes = file.OpenRead();
        return new(
            path,
            Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16)),
            "",
            file.Length,
            file.LastWriteTimeUtc,
            Finished: true
        );
    }
}
