using Microsoft.Win32.SafeHandles;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// A site that WordPress exported into one file (WXR), with the uploads folder beside it where there is one.
/// </summary>
internal sealed class WxrSource : IOldSource
{
    private readonly SafeFileHandle file;
    private readonly string name;
    private readonly FilesBeside files;
    private readonly Lazy<WxrIndex> index;

    private WxrSource(string path)
    {
        file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        name = Path.GetFileName(path);
        files = new(Path.GetDirectoryName(Path.GetFullPath(path))!);
        index = new(() => WxrIndex.Of(file));
    }

    public string Kind => "a WordPress export";

    public static IOldSource? OpenWhereMine(string path, SourceOptions options) =>
        File.Exists(path) && Says(FileStart.Of(path)) ? new WxrSource(path) : null;

    public IEnumerable<OldItem> Items()
    {
        if (FileStart.IsUtf16(file))
        {
            yield return Refused(name, WxrFault.Unicode16);
            yield break;
        }
        foreach (var entry in index.Value.Entries)
            yield return new($"{name}#{entry.Id}", entry.Hash.With(index.Value.Shared), () => Read(entry));
        if (index.Value.Break is { } last)
            yield return Refused($"{name}#end", WxrFault.BreaksOff(last));
    }

    public Stream? Open(string address) => files.Open(WxrUploads.Places(SourceAddress.PathOf(address)));

    public void Dispose() => file.Dispose();

    private static bool Says(string start) =>
        start.Contains("<rss", StringComparison.Ordinal)
        && (
            start.Contains("wordpress.org/export", StringComparison.Ordinal)
            || start.Contains("<wp:wxr_version", StringComparison.Ordinal)
        );

    private static OldItem Refused(string name, string why) =>
        new(name, 0, () => new(null, new(DoubtKind.NotImported, why)));

    private OldReading Read(WxrEntry entry)
    {
        if (entry.Fault is { } fault)
            return new(null, new(DoubtKind.NotImported, fault));
        var bytes = WxrIndex.Bytes(file, entry.Stretch.Start, entry.Stretch.End - entry.Stretch.Start);
        var (item, broken) = WxrItemReader.Read(bytes);
        return broken is null
            ? new(new WxrPage(index.Value, item, $"{name}#{entry.Id}").Read(), null)
            : new(null, new(DoubtKind.NotImported, WxrFault.NoXml(broken)));
    }
}
