using System.Buffers.Binary;
using System.Text;
using Publish.Metadata.Exif;

namespace Publish.Metadata.WebP;

/// <summary>
/// The chunks of a WebP, and of its frames. Of the picture are images, transparency, animation and the colour profile;
/// of EXIF the orientation.
/// </summary>
internal static class WebPParts
{
    private const int FirstChunk = 12,
        ChunkHead = 8,
        FrameHead = 16,
        HeaderLength = 10,
        AnimationLength = 6;

    /// <summary>Most chunks of a frame; the picture and its transparency are two.</summary>
    private const int MostInFrame = 100;

    /// <summary>The flags of <c>VP8X</c> that say that there is EXIF or XMP.</summary>
    private const byte HasExif = 0x08,
        HasXmp = 0x04;

    public static IEnumerable<PicturePart> Of(byte[] file)
    {
        var stated = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(4));
        var end = (int)Math.Min(file.Length, (long)stated + 8);
        yield return new PicturePart(0, FirstChunk);
        var exif = TurningExif(file, end);
        foreach (var (kind, from, to) in Chunks(file, FirstChunk, end))
            if (kind != "ANMF")
                yield return PartOf(file, kind, from, to, exif);
            else
                foreach (var part in Frame(file, from, to))
                    yield return part;
        yield return end < FirstChunk || stated > file.Length - 8
            ? PicturePart.Unreadable(end, file.Length)
            : PicturePart.Behind(file, end);
    }

    /// <summary>Writes the length of the file into its head.</summary>
    public static void SetLength(byte[] file) =>
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);

    /// <summary>
    /// The chunks in a range, with their heads and padding; the kind is empty where the rest is no chunk.
    /// </summary>
    private static IEnumerable<(string Kind, int From, int To)> Chunks(byte[] file, int from, int to)
    {
        for (var at = from; at < to; )
        {
            var length =
                to - at < ChunkHead ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 4));
            if (length > to - at - ChunkHead)
            {
                yield return ("", at, to);
                yield break;
            }
            var end = Math.Min(to, at + ChunkHead + (int)length + (int)(length & 1));
            yield return (Encoding.Latin1.GetString(file, at, 4), at, end);
            at = end;
        }
    }

    private static ReadOnlySpan<byte> Data(byte[] file, int from) =>
        file.AsSpan(from + ChunkHead, BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(from + 4)));

    /// <summary>
    /// The offset of the EXIF that turns the picture; -1 where there is none, or the header of the file names none.
    /// </summary>
    private static int TurningExif(byte[] file, int end)
    {
        if (
            end >= FirstChunk + ChunkHead + HeaderLength
            && file.AsSpan(FirstChunk).StartsWith("VP8X"u8)
            && (file[FirstChunk + ChunkHead] & HasExif) != 0
        )
            foreach (var (kind, from, _) in Chunks(file, FirstChunk, end))
                if (kind == "EXIF")
                    return ExifOrientation.Only(Tiff(Data(file, from))).Length > 0 ? from : -1;
        return -1;
    }

    private static PicturePart PartOf(byte[] file, string kind, int from, int to, int exif) =>
        kind switch
        {
            "" => PicturePart.Unreadable(from, to),
            "VP8X" when Data(file, from).Length == HeaderLength => new PicturePart(from, to)
            {
                Instead = Header(file.AsSpan(from, to - from), exif >= 0),
            },
            "ANIM" when Data(file, from).Length == AnimationLength => new PicturePart(from, to),
            "VP8X" or "ANIM" => PicturePart.Unreadable(from, to),
            "VP8 " or "VP8L" or "ALPH" or "ICCP" => new PicturePart(from, to),
            _ => Metadata(file, kind, from, to) with
            {
                Instead = from == exif ? Exif(ExifOrientation.Only(Tiff(Data(file, from)))) : null,
            },
        };

    /// <summary>A frame of an animation: its head, with the length that is left, and the chunks in it.</summary>
    private static IEnumerable<PicturePart> Frame(byte[] file, int from, int to)
    {
        var end = from + ChunkHead + Data(file, from).Length;
        var first = from + ChunkHead + FrameHead;
        if (first > end)
        {
            yield return PicturePart.Unreadable(from, to);
            yield break;
        }
        var inside = InFrame(file, first, end).Take(MostInFrame + 1).ToList();
        if (inside.Count > MostInFrame)
        {
            yield return PicturePart.Unreadable(from, to);
            yield break;
        }
        var left = FrameHead + inside.Sum(part => part.Kept(file).Length);
        yield return new PicturePart(from, first)
        {
            Instead = [.. "ANMF"u8, .. Number(left), .. file.AsSpan(from + ChunkHead, FrameHead)],
        };
        foreach (var part in inside)
            yield return part;
        if ((left & 1) != 0)
            yield return new PicturePart(end, to) { Instead = [0] };
    }

    private static IEnumerable<PicturePart> InFrame(byte[] file, int from, int to) =>
        Chunks(file, from, to)
            .Select(chunk =>
                chunk.Kind switch
                {
                    "" => PicturePart.Unreadable(chunk.From, chunk.To),
                    "ALPH" or "VP8 " or "VP8L" => new PicturePart(chunk.From, chunk.To),
                    _ => Metadata(file, chunk.Kind, chunk.From, chunk.To),
                }
            );

    private static PicturePart Metadata(byte[] file, string kind, int from, int to) =>
        new(from, to)
        {
            Tell = told =>
            {
                if (kind == "EXIF")
                    ExifParts.Read(Tiff(Data(file, from)), told);
                else if (kind == "XMP ")
                    XmpParts.Read(Data(file, from), told);
                else
                    told.Add("a program's notes", kind);
            },
        };

    private static ReadOnlySpan<byte> Tiff(ReadOnlySpan<byte> exif) => exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif;

    private static byte[] Header(ReadOnlySpan<byte> chunk, bool hasExif)
    {
        var header = chunk.ToArray();
        var flags = header[ChunkHead] & ~(HasExif | HasXmp);
        header[ChunkHead] = (byte)(hasExif ? flags | HasExif : flags);
        return header;
    }

    /// <param name="tiff">Of an even length, so that no padding follows.</param>
    private static byte[] Exif(byte[] tiff) => [.. "EXIF"u8, .. Number(tiff.Length), .. tiff];

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
