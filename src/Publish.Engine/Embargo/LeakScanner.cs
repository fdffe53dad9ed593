using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Looks through one file of a staged site after another for what is held: for its words, and for its files under any
/// name.
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
    /// In a file that staff attach only titles and names of files count, for texts quote one another.
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

/// <param name="Document">Where what is held lies.</param>
/// <param name="Is">Whether the file is a held file, rather than say what a held text says.</param>
internal readonly record struct Leak(string File, string Document, bool Is);
