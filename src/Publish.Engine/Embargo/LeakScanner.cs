using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Scans staged files one by one for embargo leaks: fingerprints of text, and files of the same bytes under any name.
/// </summary>
internal sealed class LeakScanner(StagedSite staged)
{
    private readonly FingerprintSearch all = new(staged.Held.Words),
        names = new(staged.Held.Words.Where(print => print.IsName));
    private readonly ILookup<long, HeldFile> files = staged.Held.Files.ToLookup(file => file.Length);
    private readonly Dictionary<string, string> copies = staged
        .Site.Files.Values.SelectMany(file =>
            file.Versions.Select(version => version.Path).Prepend(file.Path).Select(path => (path.File, file.File))
        )
        .Concat(staged.Site.Assets.Select(asset => (asset.Path.File, asset.File)))
        .DistinctBy(copy => copy.Item1)
        .ToDictionary(copy => copy.Item1, copy => copy.Item2, StringComparer.Ordinal);

    /// <summary>
    /// Scans one file. In files copied from the input only names count, because attached texts may quote one another.
    /// </summary>
    /// <param name="path">Below the staged folder.</param>
    public void Look(string path, Action<Leak> found)
    {
        var full = Path.Combine(staged.Folder, path);
        if (files[new FileInfo(full).Length].ToArray() is { Length: > 0 } alike)
        {
            var hash = EmbargoedFiles.HashOf(full);
            foreach (var file in alike.Where(file => file.Hash == hash))
                found(new Leak(path, file.Document, Is: true));
        }
        var copied = copies.GetValueOrDefault(path);
        var words = new FileTextExtractor(letters => (copied is null ? all : names).Find(letters, print =>
            {
                if (copied is null || !copied.StartsWith(print.Document + "/", StringComparison.Ordinal))
                    found(new Leak(path, print.Document, Is: false));
            }));
        words.Read(path, full);
        if (staged.DrawnFrom.GetValueOrDefault(path) is { } page)
            words.Read(page());
    }
}

/// <summary>A leak of embargoed content in a staged file.</summary>
/// <param name="Document">Id of the document under embargo.</param>
/// <param name="Is">True where the file itself is held; false where it contains held text.</param>
internal readonly record struct Leak(string File, string Document, bool Is);
