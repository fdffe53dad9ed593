using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Makes the views of pictures, with address, size, alternative text and <c>srcset</c>.</summary>
internal sealed class PictureViews(Site site)
{
    public PictureView? Of(Picture? picture, Wording wording)
    {
        if (picture is null || !site.Files.TryGetValue(picture.File, out var file))
            return null;
        var (caption, credit, shown) = (wording.Mark(picture.Caption), wording.Mark(picture.Credit), file.Shown);
        if (!credit.IsEmpty)
            credit = wording.Words.PhotoCredit(credit);
        if (!credit.IsEmpty && !caption.IsEmpty)
            credit = wording.Words.Sentences(Text.Empty, credit);
        return new PictureView(
            (shown?.Path ?? file.Path).Href,
            shown?.Width ?? file.Width,
            shown?.Height ?? file.Height,
            wording.Mark(picture.Alt),
            caption,
            credit
        )
        {
            SrcSet = PictureSets.OwnOf(file),
            WebPSrcSet = PictureSets.WebPOf(file),
        };
    }

    public PictureView? Logo(string? file, Text name) =>
        file is not null && site.Files.TryGetValue(file, out var found)
            ? new PictureView(found.Path.Href, found.Width, found.Height, name, Text.Empty, Text.Empty)
            : null;
}
