namespace Publish.Printing.Browsers;

/// <summary>Cache of rendered sheets on disk, one file for each key, with the font remarks of each.</summary>
/// <param name="extension">The file extension, with its dot.</param>
/// <param name="machine">Returns a hash of browser and fonts; a file with remarks is rendered again on another
/// machine.</param>
internal sealed class SheetCache(string folder, string extension, Func<string> machine)
{
    private const char Between = '\t';
    private readonly Lazy<string> machine = new(machine);

    public bool Has(string key) =>
        File.Exists(FileOf(key))
        && (!File.Exists(RemarksOn(key)) || File.ReadLines(RemarksOn(key)).FirstOrDefault() == machine.Value);

    public byte[]? Find(string key) => Has(key) ? File.ReadAllBytes(FileOf(key)) : null;

    /// <summary>The size of a cached file, in bytes; the file must exist.</summary>
    public long LengthOf(string key) => new FileInfo(FileOf(key)).Length;

    /// <summary>Writes a file atomically, as a build may be stopped at any moment.</summary>
    public void Put(string key, LaidOut made)
    {
        Directory.CreateDirectory(folder);
        File.Delete(FileOf(key));
        if (made.Remarks.Count == 0)
            File.Delete(RemarksOn(key));
        else
            File.WriteAllLines(
                RemarksOn(key),
                [machine.Value, .. made.Remarks.Select(remark => remark.Language + Between + remark.Text)]
            );
        var fresh = FileOf(key) + ".new";
        File.WriteAllBytes(fresh, made.File);
        File.Move(fresh, FileOf(key), overwrite: true);
    }

    public IEnumerable<FaceRemark> RemarksOf(string key) =>
        !Has(key) || !File.Exists(RemarksOn(key))
            ? []
            : from line in File.ReadLines(RemarksOn(key)).Skip(1)
            let cut = line.IndexOf(Between, StringComparison.Ordinal)
            where cut >= 0
            select new FaceRemark(line[..cut], line[(cut + 1)..]);

    /// <summary>Deletes every file of other keys.</summary>
    public void KeepOnly(IEnumerable<string> keys)
    {
        if (!Directory.Exists(folder))
            return;
        var kept = keys.SelectMany(key => new[] { FileOf(key), RemarksOn(key) }).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !kept.Contains(file)).ToList())
            File.Delete(file);
    }

    private string RemarksOn(string key) => FileOf(key) + ".remarks";

    private string FileOf(string key) => Path.Combine(folder, key + extension);
}
