using System.Collections.Immutable;
using NodaTime;
using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>
/// The released documents of a site for export to another system; documents under embargo and drafts are never in it.
/// </summary>
public sealed class SiteArchive
{
    private SiteArchive(InputFolder input, Site site, DateTimeZone zone, ImmutableArray<Document> documents) =>
        (Input, Site, Zone, Documents, Addresses) = (input, site, zone, documents, new(site.Languages));

    /// <summary>Ordered by id.</summary>
    public ImmutableArray<Document> Documents { get; }

    internal InputFolder Input { get; }

    internal Site Site { get; }

    internal DateTimeZone Zone { get; }

    internal Publish.Engine.Linking.Addresses Addresses { get; }

    /// <summary>
    /// The archive at a moment; null where <c>site.yml</c> cannot be used, or a released text links to what is not
    /// released.
    /// </summary>
    /// <param name="id">The id of a single document to export; null for all.</param>
    public static SiteArchive? Open(InputFolder input, DateTimeOffset now, string? id)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (
            NewsroomReader.Read(input, new Findings()) is not { } newsroom
            || TimeZones.Of(newsroom.Settings) is not { } zone
        )
            return null;
        var findings = new Findings();
        var released = newsroom.At(now);
        var site = SiteLinker.Link(released, input, findings);
        return findings.HasErrors
            ? null
            : new(
                input,
                site,
                zone,
                [
                    .. released
                        .Documents.Where(document => id is null || document.Id == id)
                        .OrderBy(document => document.Id, StringComparer.Ordinal),
                ]
            );
    }

    /// <summary>The absolute address of a variant.</summary>
    internal string AddressOf(Document document, Variant variant) =>
        Site.Settings.Absolute(Addresses.Of(document, variant));

    /// <summary>The absolute address of a document's file.</summary>
    internal string AddressOf(Document document, string file) =>
        Site.Settings.Url
        + Publish.Engine.Linking.Addresses.FilesOf(document).With(file[(file.LastIndexOf('/') + 1)..]).Href;

    /// <summary>The files that the released variants of a document use, without duplicates.</summary>
    internal IEnumerable<string> FilesOf(Document document) =>
        document
            .Attachments.Where(attachment =>
                attachment.Language is null
                || document.In(attachment.Language) is not null
                || !Site.Languages.Contains(attachment.Language)
            )
            .Select(attachment => attachment.File)
            .Concat(document.Image is { } image ? [image.File] : [])
            .Concat(
                document
                    .Variants.SelectMany(variant => variant.Body.AllPieces())
                    .Select(piece =>
                        piece switch
                        {
                            PicturePiece picture => picture.File,
                            LinkPiece { Kind: LinkKind.File } link => link.Target,
                            _ => null,
                        }
                    )
                    .OfType<string>()
            )
            .Distinct(StringComparer.Ordinal)
            .Where(Input.Files.ContainsKey);
}
