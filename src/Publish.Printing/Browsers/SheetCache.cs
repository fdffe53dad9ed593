namespace Publish.Printing.Browsers;

/// <summary>What a browser has made of sheets, a file each, for the next build, and what it remarked of them.</summary>
/// <param name="extension">With its dot.</param>
/// <param name="machine">Identifies browser and fonts: what was remarked on one machine is made anew on
/// another.</param>
internal sealed class SheetCache(string folder, string extension, Func<string> machine)
{
    private const char Between = '\t';
    private readonly Lazy<string> machine = new(machine);

    public bool Has(string key) =>
        File.Exists(FileOf(key))
        && (!File.Exists(RemarksOn(key)) || File.ReadLines(RemarksOn(key)).FirstOrDefault() == machine.Value);

    public byte[]? Find(string key) => Has(key) ? File.ReadAllBytes(FileOf(key)) : null;

    /// <summary>Bytes; the file must be there.</summary>
    public long LengthOf(string key) => new FileInfo(FileOf(key)).Length;

    /// <summary>Whole, or not at all: a build may end at any moment.</summary>
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

    /// <summary>Forgets what this build has no use for.</summary>
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
