using System.Collections.Concurrent;
using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// The next site while it grows; it begins with the first file that differs, and vanishes unless it is swapped.
/// </summary>
internal sealed class Staging(OutputPlace place) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private volatile bool begun;
    private bool made;
    private bool swapped;

    public bool IsBegun => begun;

    public string Folder => place.Staging;

    /// <summary>Removes what a build left that was killed.</summary>
    public static void RemoveLeft(OutputPlace place)
    {
        foreach (var left in (string[])[place.Staging, place.Old])
        {
            OutputMark.Demand(left);
            try
            {
                Delete(left);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new OutputRefusedException(
                    $"{left} is left from an earlier site, and this user cannot delete it. Delete it as the user that made it; the site itself is whole. ({failure.Message.TrimEnd('.')})",
                    failure
                );
            }
        }
    }

    /// <summary>
    /// The mark goes last, so that what a killed build has not deleted yet is still known as made by Publish.
    /// </summary>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        try
        {
            DeleteAll(folder);
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException && !OperatingSystem.IsWindows())
        {
            Open(folder);
            DeleteAll(folder);
        }
    }

    /// <summary>Somebody has taken the right to write from folders that are this user's own.</summary>
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void Open(string folder)
    {
        File.SetUnixFileMode(
            folder,
            File.GetUnixFileMode(folder) | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        foreach (var below in new DirectoryInfo(folder).EnumerateDirectories().Where(below => below.LinkTarget is null))
            Open(below.FullName);
    }

    private static void DeleteAll(string folder)
    {
        foreach (var below in Directory.EnumerateDirectories(folder))
            Directory.Delete(below, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != OutputMark.Name))
            File.Delete(file);
        Directory.Delete(folder, recursive: true);
    }

    public void Begin()
    {
        if (begun)
            return;
        lock (gate)
        {
            if (begun)
                return;
            made = true;
            Directory.CreateDirectory(place.Staging);
            OutputMark.Put(place.Staging);
            begun = true;
        }
    }

    /// <summary>Writes a new file and says when.</summary>
    public DateTime Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(Prepare(path), FileMode.Create, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, bytes, 0);
        return File.GetLastWriteTimeUtc(file);
    }

    public FileStream Create(string path) =>
        new(Prepare(path), FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);

    /// <summary>
    /// Takes a file over from the last site: the same file where the disk allows it, else a copy with its time.
    /// </summary>
    public void TakeOver(string path)
    {
        var (from, to) = (Path.Combine(place.Output, path), Prepare(path));
        if (!LinuxFileSystem.TryLink(from, to))
            File.Copy(from, to, overwrite: true);
    }

    public void Remove(string path) => File.Delete(Path.Combine(place.Staging, path));

    /// <summary>From here on what stands at the staging path is the last site.</summary>
    public void Swap()
    {
        FolderSwap.Swap(place);
        swapped = true;
    }

    public void Dispose()
    {
        if (made && !swapped)
            Delete(place.Staging);
    }

    private string Prepare(string path)
    {
        Begin();
        var full = Path.Combine(place.Staging, path);
        Ensure(Path.GetDirectoryName(full)!);
        return full;
    }

    /// <summary>From the top down, so that no folder is tried before the one that it lies in.</summary>
    private void Ensure(string folder)
    {
        if (folder.Length <= place.Staging.Length || folders.ContainsKey(folder))
            return;
        Ensure(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        folders[folder] = true;
    }
}
