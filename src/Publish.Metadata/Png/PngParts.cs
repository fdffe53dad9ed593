using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Png;

/// <summary>
/// The chunks of a PNG. Of the picture are those that a browser draws it from, colour and animation included; of EXIF
/// the orientation.
/// </summary>
internal static class PngParts
{
    private const int MostInflated = 1 << 20;

    /// <summary>Chunks of the picture, with the most bytes that each may have.</summary>
    private static readonly Dictionary<string, int> OfThePicture = new()
    {
        ["IHDR"] = 13,
        ["PLTE"] = 768,
        ["IDAT"] = int.MaxValue,
        ["IEND"] = 0,
        ["tRNS"] = 256,
        ["cHRM"] = 32,
        ["gAMA"] = 4,
        ["iCCP"] = int.MaxValue,
        ["sBIT"] = 4,
        ["sRGB"] = 1,
        ["cICP"] = 4,
        ["mDCV"] = 24,
        ["cLLI"] = 8,
        ["mDCv"] = 24,
        ["cLLi"] = 8,
        ["bKGD"] = 6,
        ["hIST"] = 512,
        ["pHYs"] = 9,
        ["acTL"] = 8,
        ["fcTL"] = 26,
        ["fdAT"] = int.MaxValue,
    };

    public static IEnumerable<PicturePart> Of(byte[] file)
    {
        var at = 8;
        if (file.Length >= at)
            yield return new PicturePart(0, at);
        while (at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            var kind = Encoding.Latin1.GetString(file, at + 4, 4);
            if (length > file.Length - at - 12 || (kind == "IEND" && length > 0))
                break;
            var end = at + (int)length + 12;
            yield return OfThePicture.TryGetValue(kind, out var most) && length <= most
                ? new PicturePart(at, end)
                : Other(kind, file, at, end);
            at = end;
            if (kind != "IEND")
                continue;
            yield return PicturePart.Behind(file, at);
            yield break;
        }
        yield return PicturePart.Unreadable(at, file.Length);
    }

    private static PicturePart Other(string kind, byte[] file, int from, int to)
    {
        var data = file.AsMemory(from + 8, to - from - 12);
        return new PicturePart(from, to)
        {
            Tell = told => Tell(kind, data.Span, told),
            Instead =
                kind == "eXIf" && ExifOrientation.Only(data.Span) is { Length: > 0 } orientation
                    ? Chunk([.. "eXIf"u8, .. orientation])
                    : null,
        };
    }

    /// <param name="body">Kind and data.</param>
    private static byte[] Chunk(ReadOnlySpan<byte> body)
    {
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length - 4);
        body.CopyTo(chunk.AsSpan(4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Checksum(body));
        return chunk;
    }

    /// <summary>The CRC-32 of a PNG chunk.</summary>
    private static uint Checksum(ReadOnlySpan<byte> body)
    {
        var sum = uint.MaxValue;
        foreach (var one in body)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
        }
        return ~sum;
    }

    private static void Tell(string kind, ReadOnlySpan<byte> data, MetadataFindings told)
    {
        switch (kind)
        {
            case "eXIf":
                ExifParts.Read(data, told);
                break;
            case "tIME":
                told.Add("the time it was changed");
                break;
            case "tEXt" or "zTXt" or "iTXt" when data.StartsWith("XML:com.adobe.xmp\0"u8):
                XmpParts.Read(data, told);
                break;
            case "tEXt" or "zTXt" when data.StartsWith("Raw profile type "u8):
                TellRaw(kind, data, told);
                break;
            case "tEXt":
                var key = MetadataScanner.Text(data);
                told.Add(NameOf(key), data.Length > key.Length ? MetadataScanner.Text(data[(key.Length + 1)..]) : null);
                break;
            case "zTXt" or "iTXt":
                told.Add(NameOf(MetadataScanner.Text(data)));
                break;
            default:
                told.Add("a program's notes", kind);
                break;
        }
    }

    private static string NameOf(string key) =>
        key switch
        {
            "Author" or "Artist" => "the author",
            "Software" => "the software",
            "Comment" => "a comment",
            _ => $"a text \"{ControlCharacters.Of(key.AsSpan(0, Math.Min(key.Length, 40)))}\"",
        };

    /// <summary>Reports a raw profile: EXIF or XMP in hexadecimal, as ImageMagick writes it.</summary>
    private static void TellRaw(string kind, ReadOnlySpan<byte> data, MetadataFindings told)
    {
        var end = data.IndexOf((byte)0);
        var text =
            end < 0
                ? ""
                : Encoding.Latin1.GetString(
                    kind == "zTXt" ? Inflate(data[Math.Min(end + 2, data.Length)..]) : data[(end + 1)..]
                );
        var digits = string.Concat(text.Split('\n').Skip(3))
            .Where(char.IsAsciiHexDigit)
            .Take(2 * MostInflated)
            .ToArray();
        var bytes = Convert.FromHexString(digits.AsSpan(0, digits.Length & ~1));
        if (bytes.AsSpan().StartsWith("Exif\0\0"u8))
            ExifParts.Read(bytes.AsSpan(6), told);
        else if (bytes.AsSpan().IndexOf("GPSLatitude"u8) >= 0)
            XmpParts.Read(bytes, told);
        told.Add("a program's notes", string.Create(CultureInfo.InvariantCulture, $"{MetadataScanner.Text(data)}"));
    }

    /// <summary>Inflates zlib data up to a limit; on damaged data, what came before the damage.</summary>
    internal static byte[] Inflate(ReadOnlySpan<byte> packed, int most = MostInflated)
    {
        using var whole = new MemoryStream();
        using var inflated = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var chunk = new byte[1 << 14];
        try
        {
            for (
                int read;
                whole.Length < most
                    && (read = inflated.Read(chunk, 0, (int)Math.Min(chunk.Length, most - whole.Length))) > 0;

            )
                whole.Write(chunk, 0, read);
        }
        catch (InvalidDataException)
        {
            // Damaged data: the bytes before it are returned.
        }
        return whole.ToArray();
    }
}
