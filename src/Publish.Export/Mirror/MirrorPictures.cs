using System.Collections.Frozen;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>
/// Chooses one version of each responsive picture for a mirror: wide enough for a screen, in a format that every
/// browser opens.
/// </summary>
internal sealed class MirrorPictures
{
    /// <summary>Largest width in pixels.</summary>
    private const int Widest = 960;

    private readonly FrozenDictionary<string, string> chosen;

    public MirrorPictures(Site site)
    {
        var pictures = site
            .Files.Values.Where(file => file.Versions.Any())
            .Select(file => (File: file, Taken: Choice(file).Path))
            .ToList();
        chosen = pictures
            .SelectMany(one => Paths(one.File).Select(path => (path.Href, one.Taken)))
            .DistinctBy(one => one.Href)
            .ToFrozenDictionary(one => one.Href, one => one.Taken.Href);
        var taken = pictures.Select(one => one.Taken.File).ToHashSet(StringComparer.Ordinal);
        LeftOut = pictures
            .SelectMany(one => Paths(one.File).Where(path => path != one.File.Path || one.File.IsShownAlone))
            .Select(path => path.File)
            .Where(file => !taken.Contains(file))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Files of the site that no page of the mirror shows or links.</summary>
    public FrozenSet<string> LeftOut { get; }

    /// <summary>The address of the chosen version of a picture; other addresses unchanged.</summary>
    public string For(string address) => chosen.GetValueOrDefault(address, address);

    private static PictureVersion Choice(PublishedFile file) =>
        file.Narrower.LastOrDefault(version => version.Width <= Widest) ?? file.Shown!;

    private static IEnumerable<SitePath> Paths(PublishedFile file) =>
        file.Versions.Select(version => version.Path).Prepend(file.Path);
}
