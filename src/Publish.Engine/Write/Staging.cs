using System.Collections.Concurrent;

namespace Publish.Engine.Write;

/// <summary>The next site while it grows; it begins with the first file that differs, and vanishes unless it is swapped.</summary>
internal sealed class Staging(OutputPlace place) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private volatile bool begun;
    private bool swapped;

    public bool IsBegun => begun;

    public string Folder => place.Staging;

    /// <summary>Removes what a build left that was killed.</summary>
    public static void RemoveLeft(OutputPlace place)
    {
        foreach (var left in (string[])[place.Staging, place.Old])
        {
            OutputMark.Demand(left);
            Delete(left);
        }
    }

    /// <summary>The mark goes last, so that what a killed build has not deleted yet is still known as made by Publish.</summary>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
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

    public FileStream Create(string path) => new(Prepare(path), FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);

    /// <summary>Takes a file over from the last site: the same file where the disk allows it, else a copy with its time.</summary>
    public void TakeOver(string path)
    {
        var (from, to) = (Path.Combine(place.Output, path), Prepare(path));
        if (!Kernel.TryLink(from, to))
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
        if (begun && !swapped)
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
