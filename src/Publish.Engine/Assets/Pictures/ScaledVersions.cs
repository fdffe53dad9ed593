using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Derived;
using Publish.Model;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Adds scaled versions to a published picture, at addresses with a content hash.</summary>
internal static class ScaledVersions
{
    /// <summary>Folder of all scaled versions on the site.</summary>
    public const string Folder = "/scaled/";

    public static PublishedFile Add(PublishedFile file, FrozenDictionary<string, ScaledPicture> pictures)
    {
        if (!pictures.TryGetValue(file.File, out var made))
            return file;
        return file with
        {
            IsTooHeavyToShow = made.IsHeavy && !file.IsShownAlone,
            Width = made.IsReplaced ? made.Own[^1].Width : made.Width,
            Height = made.IsReplaced ? made.Own[^1].Height : made.Height,
            Narrower = Versions(made.IsReplaced ? made.Own[..^1] : made.Own),
            WebP = Versions(made.WebP),
        };
    }

    private static ImmutableArray<PictureVersion> Versions(ImmutableArray<ScaledVersion> made) =>
        [
            .. made.Select(one => new PictureVersion(
                one.File.Path,
                new SitePath(Folder + one.Name),
                one.File.Length,
                one.Width,
                one.Height
            )),
        ];
}
