using Publish.Metadata.Gif;
using Publish.Metadata.Jpeg;
using Publish.Metadata.Png;
using Publish.Metadata.WebP;

namespace Publish.Metadata;

/// <summary>
/// The parts of a JPEG, PNG, GIF or WebP in the order of the file. One walk gives both the report of the metadata and
/// the copy without it: the copy holds what an allow-list names, byte for byte, and nothing else.
/// </summary>
internal static class PictureParts
{
    /// <summary>Most parts of a picture; the files of cameras and films have some thousands.</summary>
    private const int MostParts = 100_000;

    /// <summary>Most parts with metadata that are looked into; those after them count as unreadable.</summary>
    private const int MostTold = 200;

    public static void Read(byte[] file, MetadataFormat form, MetadataFindings told)
    {
        var count = 0;
        foreach (var part in Of(file, form))
            if (part.Tell is { } tell)
            {
                if (count++ == MostTold)
                {
                    told.AddUnreadable();
                    return;
                }
                tell(told);
            }
    }

    /// <summary>A copy of the picture without metadata; pixels, colour profile and orientation are the same.</summary>
    /// <exception cref="StripException">The file is damaged.</exception>
    public static byte[] Copy(byte[] file, MetadataFormat form)
    {
        var length = 0;
        foreach (var part in Of(file, form))
            length += part.IsUnreadable ? throw new StripException("it is damaged") : part.Kept(file).Length;
        var copy = new byte[length];
        var rest = copy.AsSpan();
        foreach (var part in Of(file, form))
        {
            var kept = part.Kept(file);
            kept.CopyTo(rest);
            rest = rest[kept.Length..];
        }
        if (form == MetadataFormat.WebP)
            WebPParts.SetLength(copy);
        return copy;
    }

    private static IEnumerable<PicturePart> Of(byte[] file, MetadataFormat form)
    {
        var count = 0;
        foreach (var part in AllOf(file, form))
            if (count++ < MostParts)
                yield return part;
            else
            {
                yield return PicturePart.Unreadable(part.From, file.Length);
                yield break;
            }
    }

    private static IEnumerable<PicturePart> AllOf(byte[] file, MetadataFormat form) =>
        form switch
        {
            MetadataFormat.Jpeg => JpegParts.Of(file),
            MetadataFormat.Png => PngParts.Of(file),
            MetadataFormat.Gif => GifParts.Of(file),
            MetadataFormat.WebP => WebPParts.Of(file),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
}
