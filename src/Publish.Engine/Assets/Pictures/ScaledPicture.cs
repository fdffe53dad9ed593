using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Cache entry of one picture's versions: a text file with a line for each.</summary>
/// <param name="Key">Hash of the picture's bytes, with the version of the scaling.</param>
/// <param name="Width">Pixels of the picture itself, upright.</param>
/// <param name="Own">In its own format, narrowest first.</param>
internal sealed record ScaledPicture(
    string Key,
    int Width,
    int Height,
    ImmutableArray<ScaledVersion> Own,
    ImmutableArray<ScaledVersion> WebP
)
{
    private const string Form = "publish picture 1";

    public string ListName => ListOf(Key);

    public IEnumerable<ScaledVersion> Versions => Own.Concat(WebP);

    public static string ListOf(string key) => key + ".txt";

    public string Write() =>
        string.Join(
            '\n',
            [
                Form,
                Numbers(Width, Height),
                .. Own.Select(one => Line("own", one)),
                .. WebP.Select(one => Line("webp", one)),
                "",
            ]
        );

    /// <summary>Parses an entry; null where it has another format.</summary>
    public static ScaledPicture? Read(string key, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        if (
            lines is not [Form, var size, .. var listed]
            || size.Split(' ') is not [var width, var height]
            || !Number(width, out var wide)
            || !Number(height, out var high)
        )
            return null;
        var versions = listed
            .Select(line => line.Split(' '))
            .Select(parts =>
                parts is [var kind, var name, var w, var h, var length]
                && Number(w, out var across)
                && Number(h, out var down)
                && Number(length, out var bytes)
                    ? (Kind: kind, Version: new ScaledVersion(name, across, down, bytes))
                    : (Kind: "", Version: null)
            )
            .ToList();
        return versions.Exists(one => one.Version is null)
            ? null
            : new ScaledPicture(
                key,
                wide,
                high,
                [.. versions.Where(one => one.Kind == "own").Select(one => one.Version!)],
                [.. versions.Where(one => one.Kind == "webp").Select(one => one.Version!)]
            );
    }

    private static string Line(string kind, ScaledVersion one) =>
        $"{kind} {one.Name} {Numbers(one.Width, one.Height)} {one.Length.ToString(CultureInfo.InvariantCulture)}";

    private static string Numbers(int one, int other) => string.Create(CultureInfo.InvariantCulture, $"{one} {other}");

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>One scaled version.</summary>
/// <param name="Name">File name in the cache and on the site.</param>
internal sealed record ScaledVersion(string Name, int Width, int Height, long Length);
