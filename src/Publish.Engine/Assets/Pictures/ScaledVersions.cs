using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Adds scaled versions to a published picture, at addresses with a content hash.</summary>
internal static class ScaledVersions
{
    /// <summary>Folder of all scaled versions on the site.</summary>
    public const string Folder = "/scaled/";

    public static PublishedFile Add(PublishedFile file, ScaledPictures pictures)
    {
        var isShownAlone = pictures.ShownAlone.Contains(file.File);
        if (!pictures.Made.TryGetValue(file.File, out var made))
            return file with { IsShownAlone = isShownAlone };
        var isHeavy = pictures.Heavy.Contains(file.File);
        var isReplaced = isHeavy && isShownAlone;
        return file with
        {
            IsShownAlone = isShownAlone,
            IsTooHeavyToShow = isHeavy && !isShownAlone,
            Width = isReplaced ? made.Own[^1].Width : made.Width,
            Height = isReplaced ? made.Own[^1].Height : made.Height,
            Narrower = Versions(isReplaced ? made.Own[..^1] : made.Own),
            WebP = Versions(made.WebP),
        };
    }

    private static ImmutableArray<PictureVersion> Versions(ImmutableArray<ScaledVersion> made) =>
        [
            .. made.Select(one => new PictureVersion(
                ScaledPictures.Folder + one.Name,
                new SitePath(Folder + one.Name),
                one.Length,
                one.Width,
                one.Height
            )),
        ];
}
