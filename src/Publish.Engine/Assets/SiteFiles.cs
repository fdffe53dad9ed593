using System.Collections.Frozen;
using Publish.Engine.Assets.Pictures;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>
/// Gives the files that pages refer to their addresses, lengths and picture sizes; checks accent, share picture and
/// signatures.
/// </summary>
internal static class SiteFiles
{
    /// <param name="input">Files as published, without metadata.</param>
    /// <param name="pictures">Narrower versions, by the picture's path below the input.</param>
    public static Site WithFiles(
        Site site,
        InputFolder input,
        FrozenDictionary<string, ScaledPicture> pictures,
        Findings findings
    )
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(input);
        var places = new InputPlaces(input, site.Places);
        AccentCheck.Run(site, places, findings);
        var owners = site.Documents.ToDictionary(document => document.Id);
        var shownAlone = NamedFiles.ShownAloneOf(site);
        var onWeb = NamedFiles.Of(site, SignatureUses.Web).ToHashSet();
        var files = NamedFiles
            .Of(site, SignatureUses.Web | SignatureUses.Paper)
            .Where(input.Files.ContainsKey)
            .Select(file =>
                Publish(file, input.Files[file], owners, pictures, shownAlone.Contains(file)) with
                {
                    IsOnPaperAlone = !onWeb.Contains(file),
                }
            );
        var found = files.ToFrozenDictionary(file => file.File);
        SharePictureCheck.Run(site.Settings, found, places, findings);
        SignatureCheck.Run(site, input, places, findings);
        return site with { Files = found };
    }

    private static PublishedFile Publish(
        string file,
        InputFile found,
        Dictionary<string, Document> owners,
        FrozenDictionary<string, ScaledPicture> pictures,
        bool isShownAlone
    )
    {
        var (width, height) = PictureSize.Of(found.FullPath);
        return ScaledVersions.Add(
            new PublishedFile(file, Address(file, owners), found.Length, width, height) { IsShownAlone = isShownAlone },
            pictures
        );
    }

    /// <summary>
    /// The address of a file: a document's in the document's folder without a language, any other by its path below the
    /// input.
    /// </summary>
    private static SitePath Address(string file, Dictionary<string, Document> owners)
    {
        var parts = file.Split('/');
        return parts.Length > 2 && owners.TryGetValue($"{parts[0]}/{parts[1]}", out var owner)
            ? Addresses.FilesOf(owner).With(string.Join('/', parts[2..]))
            : new SitePath("/" + file);
    }
}
