using System.Collections.Frozen;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Gives pictures as <c>data:</c> URIs in a suitable width, for PDFs and single-file pages.</summary>
internal sealed class EmbeddedPictures(Site site, InputFolder input)
{
    /// <summary>Pixels across a column of print: 300 dpi and more.</summary>
    public const int Print = 1600;

    /// <summary>Files by each address of theirs.</summary>
    private readonly FrozenDictionary<string, PublishedFile> files = site
        .Files.Values.SelectMany(file =>
            file.Narrower.Select(version => version.Path).Prepend(file.Path).Select(path => (path.Href, File: file))
        )
        .DistinctBy(one => one.Href)
        .ToFrozenDictionary(one => one.Href, one => one.File);

    /// <summary>
    /// The narrowest version of at least a width, else the picture; <c>data:,</c> for an unknown address.
    /// </summary>
    public string At(string address, int width) =>
        !files.TryGetValue(address, out var file)
            ? "data:,"
            : DataOf(
                file.Narrower.FirstOrDefault(version => version.Width >= width)?.File ?? file.Shown?.File ?? file.File
            );

    /// <summary>Versions of at most a width, widest first; the picture itself where it has none.</summary>
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
