namespace Publish.Engine.Browser;

/// <summary>What a browser has made of sheets, a file each, for the next build.</summary>
/// <param name="extension">With its dot.</param>
internal sealed class SheetCache(string folder, string extension)
{
    public bool Has(string key) => File.Exists(FileOf(key));

    public byte[]? Find(string key) => Has(key) ? File.ReadAllBytes(FileOf(key)) : null;

    /// <summary>Bytes; the file must be there.</summary>
    public long LengthOf(string key) => new FileInfo(FileOf(key)).Length;

    /// <summary>Whole, or not at all: a build may end at any moment.</summary>
    public void Put(string key, byte[] made)
    {
        Directory.CreateDirectory(folder);
        var fresh = FileOf(key) + ".new";
        File.WriteAllBytes(fresh, made);
        File.Move(fresh, FileOf(key), overwrite: true);
    }

    /// <summary>Forgets what this build has no use for.</summary>
    public void KeepOnly(IEnumerable<string> keys)
    {
        if (!Directory.Exists(folder))
            return;
        var kept = keys.Select(FileOf).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !kept.Contains(file)).ToList())
            File.Delete(file);
    }

    private string FileOf(string key) => Path.Combine(folder, key + extension);
}
