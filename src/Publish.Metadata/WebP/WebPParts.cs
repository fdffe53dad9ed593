using System.Buffers.Binary;
using System.Text;
using Publish.Metadata.Exif;

namespace Publish.Metadata.WebP;

/// <summary>Scans the chunks of a WebP for metadata: EXIF, XMP, unknown chunks, bytes after the end.</summary>
internal static class WebPParts
{
    public static void Read(ReadOnlySpan<byte> file, MetadataFindings told)
    {
        var stated = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (stated > file.Length - 8)
        {
            told.AddUnreadable();
            return;
        }
        var end = (int)stated + 8;
        if (file[end..].ContainsAnyExcept((byte)0))
            told.Add("something behind the picture", $"{file.Length - end} bytes");
        for (var at = 12; at < end; )
        {
            if (
                at + 8 > end
                || BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]) is var length && length > end - at - 8
            )
            {
                told.AddUnreadable();
                return;
            }
            Tell(Encoding.Latin1.GetString(file.Slice(at, 4)), file.Slice(at + 8, (int)length), told);
            at += 8 + (int)length + (int)(length & 1);
        }
    }

    private static void Tell(string kind, ReadOnlySpan<byte> data, MetadataFindings told)
    {
        switch (kind)
        {
            case "VP8 " or "VP8L" or "VP8X" or "ALPH" or "ANIM" or "ANMF" or "ICCP":
                break;
            case "EXIF":
                ExifParts.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data, told);
                break;
            case "XMP ":
                XmpParts.Read(data, told);
                break;
            default:
                told.Add("a program's notes", kind);
                break;
        }
    }
}
