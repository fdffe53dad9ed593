using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Derived;

namespace Publish.Engine.Assets.Pictures;

/// <summary>The narrower versions of pictures in the cache, by hash of the picture's bytes.</summary>
internal sealed class ScaledPictures(DerivedFileCache files)
{
    /// <summary>Version of the scaling; to be raised where its results change, also for another libvips.</summary>
    private const int Form = 2;

    private const int SourceLength = 32;

    public static string KeyOf(ReadOnlySpan<byte> picture, bool isHeavy)
    {
        var source = DerivedFileCache.HashOf(picture)[..SourceLength];
        return string.Create(CultureInfo.InvariantCulture, $"{source}-{Form}{(isHeavy ? "h" : "")}");
    }

    /// <summary>Versions of a picture, from any build.</summary>
    /// <param name="state">The state folder <c>.publish</c>.</param>
    /// <param name="hash">SHA-256 of the picture's bytes in lower-case hexadecimal.</param>
    public static ImmutableArray<FileInfo> MadeOf(string state, string hash) =>
        DerivedFileCache.Beginning(Path.Combine(state, PictureScaler.Kind), hash[..SourceLength] + "-");

    public ScaledPicture? Find(string key) => files.Find(key) is { } entry ? Of(entry) : null;

    public ScaledPicture Put(string key, PictureFormat format, ResizedPicture made) =>
        Of(
            files.Put(
                key,
                [
                    .. made.Own.Select(one => (Ending(one, PictureFormats.ExtensionOf(format)), one.Bytes)),
                    .. made.WebP.Select(one =>
                        (Ending(one, PictureFormats.ExtensionOf(PictureFormat.WebP)), one.Bytes)
                    ),
                ],
                [
                    Numbers(made.Width, made.Height),
                    .. made.Own.Select(one => "own " + Numbers(one.Width, one.Height)),
                    .. made.WebP.Select(one => "webp " + Numbers(one.Width, one.Height)),
                ]
            )
        )!;

    /// <summary>The first note is the picture's size, the others are of the files in their order.</summary>
    private static ScaledPicture? Of(DerivedEntry entry)
    {
        if (
            entry.Notes is not [var size, .. var notes]
            || SizeOf(size.Split(' ')) is not ({ } width, { } height)
            || notes.Length != entry.Files.Length
        )
            return null;
        var versions = entry
            .Files.Zip(notes.Select(note => note.Split(' ')))
            .Select(one =>
                SizeOf(one.Second[1..]) is ({ } across, { } down)
                    ? (
                        Kind: one.Second[0],
                        Version: new ScaledVersion(
                            one.First with
                            {
                                Path = ScaledVersion.Folder + one.First.Path,
                            },
                            across,
                            down
                        )
                    )
                    : (Kind: "", Version: null)
            )
            .ToList();
        return versions.Exists(one => one.Version is null)
            ? null
            : new ScaledPicture(
                width,
                height,
                [.. versions.Where(one => one.Kind == "own").Select(one => one.Version!)],
                [.. versions.Where(one => one.Kind == "webp").Select(one => one.Version!)]
            );
    }

    private static string Ending(MadePicture one, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"-{one.Width}.{extension}");

    private static string Numbers(int one, int other) => string.Create(CultureInfo.InvariantCulture, $"{one} {other}");

    private static (int? Width, int? Height) SizeOf(string[] words) =>
        words is [var width, var height]
        && int.TryParse(width, CultureInfo.InvariantCulture, out var across)
        && int.TryParse(height, CultureInfo.InvariantCulture, out var down)
            ? (across, down)
            : (null, null);
}
