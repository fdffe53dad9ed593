using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>The files that lie in a folder with what is imported, and none outside of it.</summary>
internal sealed class FilesBeside(string folder)
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private readonly string? real = RealPath.Of(folder);

    public string Root => root;

    /// <summary>The first of some places below the folder that holds a file.</summary>
    /// <param name="places">With <c>/</c>.</param>
    public FileStream? Open(params IEnumerable<string> places) =>
        Find(places) is { } file ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read) : null;

    public string? Find(params IEnumerable<string> places)
    {
        foreach (var place in places)
            if (Within(place) is { } file)
                return file;
        return null;
    }

    /// <summary>The path of a file; null where it would lead out, by dots or by a link of the file system.</summary>
    private string? Within(string place)
    {
        if (place.Contains('\0', StringComparison.Ordinal) || place.Length > 1000)
            return null;
        var file = Path.GetFullPath(Path.Combine(root, place.TrimStart('/', '\\').Replace('\\', '/')));
        return Holds(file) ? file : null;
    }

    /// <summary>Whether something is a file that lies here, not one that a link leads away to and no pipe.</summary>
    public bool Holds(string path) =>
        RealPath.Of(path) is { } file
        && file.StartsWith(real + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && new FileInfo(file) is { Exists: true } there
        && FileKind.IsFile(there);
}
