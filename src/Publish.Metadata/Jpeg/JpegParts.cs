using System.Buffers.Binary;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Jpeg;

/// <summary>
/// The segments of a JPEG. Of the picture are tables, frames, scans, JFIF, the colour profile and Adobe's transform;
/// of EXIF the orientation.
/// </summary>
internal static class JpegParts
{
    private const int Jfif = 0xE0,
        Exif = 0xE1,
        Profile = 0xE2,
        Photoshop = 0xED,
        Adobe = 0xEE,
        Comment = 0xFE,
        Scan = 0xDA,
        End = 0xD9;

    private const int JfifLength = 14,
        AdobeLength = 12;

    public static IEnumerable<PicturePart> Of(byte[] file)
    {
        yield return new PicturePart(0, 2);
        var at = 2;
        var hasScan = false;
        while (Marker(file, ref at) is var marker and > 0)
        {
            if (marker == End && hasScan)
            {
                yield return new PicturePart(at, at + 2);
                yield return PicturePart.Behind(file, at + 2);
                yield break;
            }
            if (EndOfSegment(file, at, marker) is var end && end < 0)
                break;
            yield return Segment(file, at, end, marker);
            at = end;
            if (marker != Scan)
                continue;
            hasScan = true;
            at = EndOfScan(file, at);
            yield return new PicturePart(end, at);
        }
        yield return PicturePart.Unreadable(at, file.Length);
    }

    /// <summary>The next marker, after fill bytes; 0 where there is none.</summary>
    private static int Marker(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length || file[at] != 0xFF)
            return 0;
        var next = file[at..].IndexOfAnyExcept((byte)0xFF);
        if (next < 0)
            return 0;
        at += next - 1;
        return file[at + 1];
    }

    /// <summary>The offset after a segment; -1 where it is cut off, or its marker has no segment.</summary>
    private static int EndOfSegment(ReadOnlySpan<byte> file, int at, int marker)
    {
        if (marker is < 0xC0 or (>= 0xD0 and <= End) || at + 4 > file.Length)
            return -1;
        var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        return length < 2 || at + 2 + length > file.Length ? -1 : at + 2 + length;
    }

    /// <summary>The offset of the next marker after a scan's entropy-coded data, or the end of the file.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length)
        {
            var next = file[at..^1].IndexOf((byte)0xFF);
            if (next < 0)
                break;
            at += next;
            if (file[at + 1] is not (0 or (>= 0xD0 and <= 0xD7) or 0xFF))
                return at;
            at++;
        }
        return file.Length;
    }

    private static PicturePart Segment(byte[] file, int from, int to, int marker)
    {
        var data = file.AsMemory(from + 4, to - from - 4);
        if (IsOfThePicture(marker, data.Span))
            return new PicturePart(from, to);
        return new PicturePart(from, to)
        {
            Tell = told =>
            {
                if (marker is Comment or (>= 0xE0 and <= 0xEF))
                    Tell(marker, data.Span, told);
                else
                    told.Add("a program's or a camera's notes");
            },
            Instead = Instead(marker, data.Span),
        };
    }

    private static bool IsOfThePicture(int marker, ReadOnlySpan<byte> data) =>
        marker switch
        {
            Jfif => data.StartsWith("JFIF\0"u8) && data.Length == JfifLength,
            Profile => data.StartsWith("ICC_PROFILE\0"u8),
            Adobe => data.StartsWith("Adobe"u8) && data.Length == AdobeLength,
            0xC8 => false,
            _ => marker is (>= 0xC0 and <= 0xCF) or (>= Scan and <= 0xDD),
        };

    /// <summary>What of a segment with metadata belongs to the picture, as a segment without metadata.</summary>
    private static byte[]? Instead(int marker, ReadOnlySpan<byte> data) =>
        marker switch
        {
            Jfif when data.StartsWith("JFIF\0"u8) && data.Length > JfifLength => Segment(Jfif, [.. data[..12], 0, 0]),
            Adobe when data.StartsWith("Adobe"u8) && data.Length > AdobeLength => Segment(Adobe, data[..AdobeLength]),
            Exif
                when data.StartsWith("Exif\0"u8)
                    && ExifOrientation.Only(data[Math.Min(6, data.Length)..]) is { Length: > 0 } orientation => Segment(
                Exif,
                [.. "Exif\0\0"u8, .. orientation]
            ),
            _ => null,
        };

    private static byte[] Segment(int marker, ReadOnlySpan<byte> data) =>
        [0xFF, (byte)marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    /// <summary>Reports the metadata of an application segment or a comment.</summary>
    public static void Tell(int marker, ReadOnlySpan<byte> data, MetadataFindings told)
    {
        if (IsOfThePicture(marker, data))
            return;
        switch (marker)
        {
            case Jfif when data.StartsWith("JFIF\0"u8) || data.StartsWith("JFXX\0"u8):
                told.Add("a small copy of the picture (a thumbnail)");
                break;
            case Exif when data.StartsWith("Exif\0"u8):
                ExifParts.Read(data[Math.Min(6, data.Length)..], told);
                break;
            case Exif when data.StartsWith("http://ns.adobe.com/x"u8):
                XmpParts.Read(data, told);
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
