using Publish.Engine.Words;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Sets related content in its one layout: the same documents in the same order in every language.</summary>
internal sealed class RelatedViews(Site site, EntryViews entries)
{
    public RelatedView Of(Document document, Wording wording) => new(
        [.. document.Attachments.Where(one => site.Files.ContainsKey(one.File)).Select(one => Attachment(one, wording))],
        [.. site.Related[document.Id].Select(other => entries.Of(other, wording.Language))]);

    private AttachmentView Attachment(Attachment attachment, Wording wording)
    {
        var file = site.Files[attachment.File];
        var title = attachment.Title is null ? Text.Own(Path.GetFileName(attachment.File)) : wording.Mark(attachment.Title);
        return new AttachmentView(title, file.Path.Href, attachment.Language, Meta(attachment, file, wording));
    }

    private static Text Meta(Attachment attachment, PublishedFile file, Wording wording)
    {
        var (type, size) = (wording.FileType(attachment.File), wording.FileSize(file.Length));
        return attachment.Language is { } language
            ? wording.Words.AttachmentMeta(Text.Own(type), Text.Own(size), wording.OwnNameMarked(language))
            : Text.Own(wording.Words.AttachmentMetaPlain(type, size));
    }
}
