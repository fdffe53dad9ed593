using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>Pages of a site as a browser or a mirroring program saved them: one file, or a folder of them.</summary>
internal sealed class SavedPages : IOldSource
{
    private readonly Mirror _mirror;
    private readonly ImmutableArray<MirrorFile> _pages;
    private readonly Uri? _only;
    private readonly Lazy<SiteHabits> _habits;
    private readonly Lazy<RedirectStubs> _stubs;

    private SavedPages(Mirror mirror, ImmutableArray<MirrorFile> pages, Uri? only)
    {
        (_mirror, _pages, _only) = (mirror, pages, only);
        _habits = new(() => SiteSample.Look(pages));
        _stubs = new(() => RedirectStubs.Of(mirror, pages));
    }

    public string Kind => _pages.Length == 1 ? "a saved page" : "saved pages";

    public static IOldSource? OpenWhereMine(string path, SourceOptions options)
    {
        if (File.Exists(path))
        {
            var full = Path.GetFullPath(path);
            var file = new MirrorFile(Path.GetFileName(full), full, new FileInfo(full).Length, LeadsAway: false);
            return PageFiles.MayBePage(file)
                ? new SavedPages(
                    new Mirror(Path.GetDirectoryName(full)!, [file, .. Beside(full)], options.SourceUrl),
                    [file],
                    options.SourceUrl
                )
                : null;
        }
        if (!Directory.Exists(path))
            return null;
        var root = Path.GetFullPath(path);
        var files = MirrorListing.Of(root);
        var pages = files.Where(PageFiles.MayBePage).ToImmutableArray();
        return pages.IsEmpty ? null : new SavedPages(new Mirror(root, files, options.SourceUrl), pages, null);
    }

    public IEnumerable<OldItem> Items() =>
        _pages.Select(file => new OldItem(file.Name, Fingerprint(file), () => Read(file)));

    public Stream? Open(string address)
    {
        try
        {
            return _mirror.Find(address) is { } file ? File.OpenRead(file.FullPath) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() { }

    /// <summary>What a browser puts beside a page that it saves whole.</summary>
    private static IEnumerable<MirrorFile> Beside(string page)
    {
        var stem = Path.GetFileNameWithoutExtension(page);
        foreach (var ending in new[] { "_files", ".files" })
            if (
                new DirectoryInfo(Path.Combine(Path.GetDirectoryName(page)!, stem + ending)) is
                { Exists: true, LinkTarget: null } folder
            )
                foreach (var file in MirrorListing.Of(folder.FullName))
                    yield return file with
                    {
                        Name = folder.Name + "/" + file.Name,
                    };
    }

    private static ulong Fingerprint(MirrorFile file) =>
        file.LeadsAway
            ? ContentHash.Of(Encoding.UTF8.GetBytes(file.Name))
            : ContentHash.Of(file.Bytes(PageReader.MostBytes + 1)).With((ulong)file.Length);

    private OldReading Read(MirrorFile file)
    {
        if (file.LeadsAway)
            return Refused("This is a link to another place, which was not followed.");
        if (file.Length > PageReader.MostBytes)
            return Refused(
                $"The page has {file.Length / 1024 / 1024} MB; a text has not more than {PageReader.MostBytes / 1024 / 1024}. Save its text by itself."
            );
        var reading = new PageReader(file.Name, _only ?? _mirror.AddressOf(file), _habits.Value).Read(
            file.Bytes(PageReader.MostBytes)
        );
        return reading.Page is { } page && _stubs.Value.To(file) is { IsEmpty: false } led
            ? new OldReading(
                page with
                {
                    OtherAddresses = [.. page.OtherAddresses.Union(led.Where(one => one != page.Address))],
                },
                null
            )
            : reading;
    }

    private static OldReading Refused(string message) => new(null, new Doubt(DoubtKind.NotImported, message));
}
