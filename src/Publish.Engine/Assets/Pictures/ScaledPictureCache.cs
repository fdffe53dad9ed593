using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Derived;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Cache of scaled pictures in <c>.publish/pictures</c>, by hash of the picture's bytes.</summary>
/// <param name="state">The state folder <c>.publish</c>.</param>
internal sealed class ScaledPictureCache(string state)
{
    /// <summary>Version of the scaling; to be raised where its results change, also for another libvips.</summary>
    private const int Form = 2;

    private const int SourceLength = 32;
    private readonly string folder = Path.Combine(state, "pictures");
    private readonly DerivedFileCache files = new(Path.Combine(state, "pictures"), "");

    public static string KeyOf(ReadOnlySpan<byte> picture, bool isHeavy)
    {
        var source = Convert.ToHexStringLower(SHA256.HashData(picture))[..SourceLength];
        return string.Create(CultureInfo.InvariantCulture, $"{source}-{Form}{(isHeavy ? "h" : "")}");
    }

    public FileInfo InfoOf(ScaledVersion version) => files.InfoOf(version.Name);

    public ScaledPicture? Find(string key) =>
        files.Find(ScaledPicture.ListOf(key)) is { } list
        && ScaledPicture.Read(key, Encoding.UTF8.GetString(list)) is { } found
        && found.Versions.All(version => InfoOf(version) is { Exists: true } file && file.Length == version.Length)
            ? found
            : null;

    /// <summary>Stores versions, then the entry that lists them.</summary>
    public ScaledPicture Put(string key, PictureFormat format, ResizedPicture made)
    {
        var scaled = new ScaledPicture(
            key,
            made.Width,
            made.Height,
            [.. made.Own.Select(one => Put(key, PictureFormats.ExtensionOf(format), one))],
            [.. made.WebP.Select(one => Put(key, PictureFormats.ExtensionOf(PictureFormat.WebP), one))]
        );
        files.Put(scaled.ListName, Encoding.UTF8.GetBytes(scaled.Write()));
        return scaled;
    }

    /// <summary>Deletes unused entries.</summary>
    /// <param name="before">Later entries are kept: another build may be reading them.</param>
    public void KeepOnly(IEnumerable<ScaledPicture> used, DateTime before) =>
        files.KeepOnly(
            used.SelectMany(one => one.Versions.Select(version => version.Name).Append(one.ListName)),
            before
        );

    /// <summary>Cached versions of a picture, from any build.</summary>
    /// <param name="hash">SHA-256 of the picture's bytes in lower-case hexadecimal.</param>
    public ImmutableArray<FileInfo> MadeOf(string hash) =>
        !Directory.Exists(folder)
            ? []
            :
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFiles(hash[..SourceLength] + "-*")
                    .Where(file => file.Extension != ".txt"),
            ];

    private ScaledVersion Put(string key, string extension, MadePicture made)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{key}-{made.Width}.{extension}");
        files.Put(name, made.Bytes);
        return new ScaledVersion(name, made.Width, made.Height, made.Bytes.Length);
    }
}
