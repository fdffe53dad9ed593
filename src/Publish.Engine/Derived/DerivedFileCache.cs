namespace Publish.Engine.Derived;

/// <summary>Cache of files derived from the input, each under a key of everything it depends on.</summary>
/// <param name="extension">With its dot; empty where the keys have theirs.</param>
internal sealed class DerivedFileCache(string folder, string extension)
{
    public bool Has(string key) => File.Exists(FileOf(key));

    public byte[]? Find(string key) => Has(key) ? File.ReadAllBytes(FileOf(key)) : null;

    public FileInfo InfoOf(string key) => new(FileOf(key));

    /// <summary>Bytes; the file must be there.</summary>
    public long LengthOf(string key) => InfoOf(key).Length;

    /// <summary>Writes a file atomically: a build may be interrupted, and two may run at once.</summary>
    public void Put(string key, byte[] made)
    {
        Directory.CreateDirectory(folder);
        var fresh = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllBytes(fresh, made);
        File.Move(fresh, FileOf(key), overwrite: true);
    }

    /// <summary>Deletes the files whose keys are not listed.</summary>
    /// <param name="before">Files written at this time or later are kept: another build may be reading them.</param>
    public void KeepOnly(IEnumerable<string> keys, DateTime? before = null)
    {
        if (!Directory.Exists(folder))
            return;
        var kept = keys.Select(FileOf).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !kept.Contains(file)).ToList())
            if (before is null || File.GetLastWriteTimeUtc(file) < before)
                File.Delete(file);
    }

    private string FileOf(string key) => Path.Combine(folder, key + extension);
}
