using System.Collections.Concurrent;
using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// The staging folder: begun with the first file that differs, deleted on disposal unless it is swapped.
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

    /// <summary>Deletes staging folders that a killed build left.</summary>
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
    /// Deletes a folder, its mark last, so that a partly deleted folder is still known as made by Publish.
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

    /// <summary>Gives the user read and write permission again on folders that they own.</summary>
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

    /// <summary>Writes a new file and returns the time of the write.</summary>
    public DateTime Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(Prepare(path), FileMode.Create, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, bytes, 0);
        return File.GetLastWriteTimeUtc(file);
    }

    public FileStream Create(string path) =>
        new(Prepare(path), FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);

    /// <summary>Takes a file over from the last site: as a hard link, or as a copy with its time.</summary>
    public void TakeOver(string path)
    {
        var (from, to) = (Path.Combine(place.Output, path), Prepare(path));
        if (!LinuxFileSystem.TryLink(from, to))
            File.Copy(from, to, overwrite: true);
    }

    public void Remove(string path) => File.Delete(Path.Combine(place.Staging, path));

    /// <summary>Swaps the staged site in; the last site then lies at the staging path.</summary>
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

    /// <summary>Creates a folder after the one that it lies in.</summary>
    private void Ensure(string folder)
    {
        if (folder.Length <= place.Staging.Length || folders.ContainsKey(folder))
            return;
        Ensure(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        folders[folder] = true;
    }
}
