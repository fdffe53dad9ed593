using System.Collections.Frozen;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Assets.Pictures;

/// <summary>
/// Gives pictures as data addresses, for pages that hold everything in themselves, in the version that is wide enough
/// there.
/// </summary>
internal sealed class EmbeddedPictures(Site site, InputFolder input)
{
    /// <summary>Pixels across a column of paper: 300 an inch and more.</summary>
    public const int Print = 1600;

    /// <summary>By every address that a page may show it at.</summary>
    private readonly FrozenDictionary<string, PublishedFile> files = site
        .Files.Values.SelectMany(file =>
            file.Narrower.Select(version => version.Path).Prepend(file.Path).Select(path => (path.Href, File: file))
        )
        .DistinctBy(one => one.Href)
        .ToFrozenDictionary(one => one.Href, one => one.File);

    /// <summary>
    /// The narrowest that is as wide as is wanted, else the picture itself; what is not there is left away.
    /// </summary>
    public string At(string address, int width) =>
        !files.TryGetValue(address, out var file)
            ? "data:,"
            : DataOf(
                file.Narrower.FirstOrDefault(version => version.Width >= width)?.File ?? file.Shown?.File ?? file.File
            );

    /// <summary>
    /// The widest that is no wider than is wanted, then each narrower one; where none was made, the picture itself.
    /// </summary>
    public IEnumerable<string> UpTo(string address, int width)
    {
        if (!files.TryGetValue(address, out var file))
            return ["data:,"];
        var itself = file.Shown ?? new PictureVersion(file.File, file.Path, file.Length, 0, 0);
        return file
            .Narrower.Append(itself)
            .Where(version => version.Width <= width || file.Narrower.IsEmpty)
            .OrderByDescending(version => version.Width)
            .Select(version => DataOf(version.File));
    }

    private string DataOf(string file) =>
        $"data:{TypeOf(file)};base64,{Convert.ToBase64String(File.ReadAllBytes(input.Files[file].FullPath))}";

    private static string TypeOf(string file) =>
        Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".svg" => "image/svg+xml",
            ".jpg" or ".jpeg" => "image/jpeg",
            var other => "image/" + other[1..],
        };
}
