using System.Buffers.Binary;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Jpeg;

/// <summary>
/// Scans the segments of a JPEG for metadata: EXIF, XMP, IPTC, comments, thumbnails, bytes after the end.
/// </summary>
internal static class JpegParts
{
    private const int Exif = 0xE1,
        Profile = 0xE2,
        Photoshop = 0xED,
        Adobe = 0xEE,
        Comment = 0xFE;

    /// <summary>Most segments of a JPEG; a camera writes some twenty.</summary>
    private const int MostParts = 1000;

    private const int NoEnd = -1,
        TooMany = -2;

    /// <summary>Whether a JPEG has more segments than external programs process in reasonable time.</summary>
    public static bool HasTooMany(ReadOnlySpan<byte> file) => Segments(file, new MetadataFindings()) == TooMany;

    public static void Read(ReadOnlySpan<byte> file, MetadataFindings told)
    {
        var at = Segments(file, told);
        if (at < 0)
            told.AddUnreadable();
        else if (file[at..].ContainsAnyExcept((byte)0))
            told.Add("something behind the picture", $"{file.Length - at} bytes");
    }

    /// <summary>The offset after the end of the picture; negative where it has no end, or too many segments.</summary>
    private static int Segments(ReadOnlySpan<byte> file, MetadataFindings told)
    {
        var at = 2;
        for (var parts = 0; at + 4 <= file.Length && file[at] == 0xFF; parts++)
        {
            if (parts == MostParts)
                return TooMany;
            var marker = file[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length)
                return NoEnd;
            Tell(marker, file.Slice(at + 4, length - 2), told);
            at += 2 + length;
            if (marker != 0xDA)
                continue;
            at = EndOfScan(file, at);
            if (at < 0)
                return NoEnd;
            if (file[at + 1] == 0xD9)
                return at + 2;
        }
        return NoEnd;
    }

    /// <summary>The offset of the next marker after a scan's entropy-coded data; -1 where there is none.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length)
        {
            var next = file[at..^1].IndexOf((byte)0xFF);
            if (next < 0)
                return -1;
            at += next;
            if (file[at + 1] is not (0 or (>= 0xD0 and <= 0xD7) or 0xFF))
                return at;
            at++;
        }
        return -1;
    }

    public static void Tell(int marker, ReadOnlySpan<byte> data, MetadataFindings told)
    {
        switch (marker)
        {
            case 0xE0 when data.StartsWith("JFIF\0"u8):
                if (data.Length != 14)
                    told.Add("a small copy of the picture (a thumbnail)");
                break;
            case 0xE0 when data.StartsWith("JFXX\0"u8):
                told.Add("a small copy of the picture (a thumbnail)");
                break;
            case Exif when data.StartsWith("Exif\0"u8):
                ExifParts.Read(data[Math.Min(6, data.Length)..], told);
                break;
            case Exif when data.StartsWith("http://ns.adobe.com/x"u8):
                XmpParts.Read(data, told);
                break;
            case Profile when data.StartsWith("ICC_PROFILE\0"u8):
            case Adobe when data.StartsWith("Adobe"u8) && data.Length == 12:
                break;
            case Profile when data.StartsWith("MPF\0"u8):
                told.Add("other pictures inside");
                break;
            case Photoshop:
                told.Add("an agency's or Photoshop's notes (IPTC)");
                break;
            case Comment when !data.ContainsAnyExcept((byte)0):
                break;
            case Comment:
                told.Add("a comment", MetadataScanner.Text(data));
                break;
            case >= 0xE0 and <= 0xEF:
                told.Add("a program's or a camera's notes", MetadataScanner.Text(data[..Math.Min(data.Length, 12)]));
                break;
        }
    }
}
