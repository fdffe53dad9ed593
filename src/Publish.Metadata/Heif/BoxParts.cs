using System.Buffers.Binary;
using System.Text;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Heif;

/// <summary>Scans the boxes of a HEIC or AVIF for metadata: EXIF, XMP and unknown items or boxes.</summary>
internal static class BoxParts
{
    private static readonly HashSet<string> OfThePicture = ["ftyp", "meta", "mdat", "moov", "mini", "idat"];

    public static bool IsPicture(ReadOnlySpan<byte> file) =>
        file.Length >= 12
        && Encoding.Latin1.GetString(file.Slice(8, 4))
            is "avif"
                or "avis"
                or "heic"
                or "heix"
                or "heim"
                or "heis"
                or "hevc"
                or "hevx"
                or "mif1"
                or "msf1";

    public static void Read(ReadOnlySpan<byte> file, MetadataFindings told)
    {
        foreach (var (kind, from, to) in Boxes(file, 0, file.Length, told))
            if (kind == "meta" && to - from > 4)
                ReadMeta(file, from + 4, to, told);
            else if (kind is "free" or "skip")
                TellOfRest(file[from..to], told);
            else if (!OfThePicture.Contains(kind))
                told.Add("a program's notes", kind);
    }

    private static void ReadMeta(ReadOnlySpan<byte> file, int from, int to, MetadataFindings told)
    {
        var parts = Boxes(file, from, to, told);
        var lengths = parts.Where(part => part.Kind == "iloc").Select(part => (part.From, part.To)).ToArray()
            is [var (first, last)]
            ? ItemLengths.Of(file[first..last])
            : null;
        foreach (var (kind, start, end) in parts)
            if (kind == "iinf" && end - start >= 6)
                foreach (var (entry, at, until) in Boxes(file, start + (file[start] == 0 ? 6 : 8), end, told))
                    if (entry == "infe" && until - at >= 12)
                        TellOfItem(file, file[at..until], lengths, told);
    }

    /// <summary>Reports an item with metadata; an item of length 0 is the remainder of a stripped one.</summary>
    private static void TellOfItem(
        ReadOnlySpan<byte> file,
        ReadOnlySpan<byte> entry,
        Dictionary<uint, ulong>? lengths,
        MetadataFindings told
    )
    {
        var isWide = entry[0] >= 3;
        if (isWide && entry.Length < 14)
            return;
        var item = isWide
            ? BinaryPrimitives.ReadUInt32BigEndian(entry[4..])
            : BinaryPrimitives.ReadUInt16BigEndian(entry[4..]);
        if (lengths is not null && lengths.TryGetValue(item, out var length) && length == 0)
            return;
        switch (Encoding.Latin1.GetString(entry.Slice(isWide ? 10 : 8, 4)))
        {
            case "Exif":
                var (little, big) = (file.IndexOf("II*\0"u8), file.IndexOf("MM\0*"u8));
                var at =
                    little < 0 ? big
                    : big < 0 ? little
                    : Math.Min(little, big);
                if (at >= 0)
                    ExifParts.Read(file[at..Math.Min(file.Length, at + (1 << 20))], told);
                told.Add("a camera's notes (EXIF)");
                break;
            case "mime":
                XmpParts.Read(file.IndexOf("<x:xmpmeta"u8) is >= 0 and var xmp ? file[xmp..] : [], told);
                break;
            case "uri ":
                told.Add("a program's notes");
                break;
        }
    }

    private static void TellOfRest(ReadOnlySpan<byte> rest, MetadataFindings told)
    {
        if (rest.ContainsAnyExcept((byte)0))
            told.Add("something behind the picture", $"{rest.Length} bytes");
    }

    private static List<(string Kind, int From, int To)> Boxes(
        ReadOnlySpan<byte> file,
        int from,
        int to,
        MetadataFindings told
    )
    {
        var boxes = new List<(string, int, int)>();
        for (var at = from; at < to; )
        {
            if (to - at < 8)
            {
                told.AddUnreadable();
                break;
            }
            long length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var head = 8;
            if (length == 1 && to - at >= 16)
                (length, head) = (BinaryPrimitives.ReadInt64BigEndian(file[(at + 8)..]), 16);
            else if (length == 0)
                length = to - at;
            if (length < head || length > to - at)
            {
                told.AddUnreadable();
                break;
            }
            boxes.Add((Encoding.Latin1.GetString(file.Slice(at + 4, 4)), at + head, at + (int)length));
            at += (int)length;
        }
        return boxes;
    }
}
