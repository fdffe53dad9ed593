using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>
/// Makes the view of related content: attachments, then documents, in the same order in every language.
/// </summary>
internal sealed class RelatedViews(Site site, EntryViews entries, Addresses addresses)
{
    public RelatedView Of(Document document, Variant variant, Wording wording, DerivedFiles derived) =>
        new(
            [
                .. Paper(document, variant, wording, derived),
                .. document
                    .Attachments.Where(one => site.Files.ContainsKey(one.File))
                    .Select(one => Attachment(one, wording)),
            ],
            [
                .. site.Related[document.Id]
                    .Select(relation =>
                        entries.Of(relation.Document, wording.Language) with
                        {
                            Why = Why(relation, wording),
                        }
                    ),
            ]
        );

    private Text Why(Relation relation, Wording wording) =>
        relation switch
        {
            { Topic: { } topic } => wording.Words.AlsoAbout(
                wording.Mark(site.Topics.First(one => one.Id == topic).Name)
            ),
            { Country: { } country } => wording.Words.AlsoAbout(Text.Own(wording.Country(country))),
            _ => Text.Empty,
        };

    /// <summary>Address of the document's PDF; null where none was printed.</summary>
    public string? PaperOf(Document document, Variant variant, DerivedFiles derived) =>
        SheetViews.Address(addresses.Of(document, variant)) is var sheet && derived.LengthOf(sheet) is not null
            ? sheet.Href
            : null;

    /// <summary>Entry of the document's own PDF, before the attachments.</summary>
    private IEnumerable<AttachmentView> Paper(Document document, Variant variant, Wording wording, DerivedFiles derived)
    {
        var sheet = SheetViews.Address(addresses.Of(document, variant));
        if (derived.LengthOf(sheet) is { } length)
            yield return new AttachmentView(
                Text.Own(wording.Words.DownloadPdf),
                sheet.Href,
                variant.Language,
                Text.Own(wording.Words.AttachmentMetaPlain(wording.FileType(sheet.Value), wording.FileSize(length)))
            );
    }

    private AttachmentView Attachment(Attachment attachment, Wording wording)
    {
        var file = site.Files[attachment.File];
        var title = attachment.Title is null
            ? Text.Own(Path.GetFileName(attachment.File))
            : wording.Mark(attachment.Title);
        return new AttachmentView(
            title,
            file.Path.Href,
            attachment.Language,
            Text.Own(Meta(attachment, file, wording))
        );
    }

    private static string Meta(Attachment attachment, PublishedFile file, Wording wording)
    {
        var (type, size) = (wording.FileType(attachment.File), wording.FileSize(file.Length));
        return attachment.Language is { } language
            ? wording.Words.AttachmentMeta(type, size, wording.WrittenName(language))
            : wording.Words.AttachmentMetaPlain(type, size);
    }
}
