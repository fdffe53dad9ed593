using Publish.Engine.Diagnostics;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>Reports a share picture that is no PNG of 1200 × 630 pixels.</summary>
internal static class SharePictureCheck
{
    public static void Run(
        SiteSettings settings,
        IReadOnlyDictionary<string, PublishedFile> files,
        InputPlaces places,
        Findings findings
    )
    {
        if (settings.SharePicture is not { } picture || !files.TryGetValue(picture, out var file))
            return;
        var isPng = Path.GetExtension(picture).Equals(".png", StringComparison.OrdinalIgnoreCase);
        if (!isPng || (file.Width, file.Height) != (CardOutput.Width, CardOutput.Height))
            findings.Add(FileRules.SharePictureWrong, places.Of("site.yml", "share-picture"), picture);
    }
}
