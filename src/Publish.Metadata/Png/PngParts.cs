using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Metadata.Exif;

namespace Publish.Metadata.Png;

/// <summary>
/// Scans the chunks of a PNG for metadata: EXIF, XMP, texts, times, unknown chunks, bytes after the end.
/// </summary>
internal static class PngParts
{
    private const int MostInflated = 1 << 20;

    /// <summary>Most inflated bytes of a colour profile; those of printing presses are the largest.</summary>
    private const int MostOfProfile = 1 << 23;

    /// <summary>The chunks that a browser draws the picture from, colour and animation included.</summary>
    private static readonly HashSet<string> OfThePicture =
    [
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "cHRM",
        "gAMA",
        "iCCP",
        "sBIT",
        "sRGB",
        "cICP",
        "mDCV",
        "cLLI",
        "mDCv",
        "cLLi",
        "bKGD",
        "hIST",
        "pHYs",
        "acTL",
        "fcTL",
        "fdAT",
    ];

    public static void Read(ReadOnlySpan<byte> file, MetadataFindings told)
    {
        for (var at = 8; at + 12 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                break;
            var kind = Encoding.Latin1.GetString(file.Slice(at + 4, 4));
            Tell(kind, file.Slice(at + 8, (int)length), told);
            at += (int)length + 12;
            if (kind != "IEND")
                continue;
            if (file[at..].ContainsAnyExcept((byte)0))
                told.Add("something behind the picture", $"{file.Length - at} bytes");
            return;
        }
        told.AddUnreadable();
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
                if (!OfThePicture.Contains(kind))
                    told.Add("a program's notes", kind);
                break;
        }
    }

    /// <summary>
    /// The PNG with only the chunks of the picture, its colours and EXIF, so that exiftool inflates no unbounded text
    /// chunk.
    /// </summary>
    public static byte[] Bare(ReadOnlySpan<byte> file)
    {
        using var bare = new MemoryStream(file.Length);
        bare.Write(file[..8]);
        for (var at = 8; at + 12 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                break;
            var chunk = file.Slice(at, (int)length + 12);
            var kind = Encoding.Latin1.GetString(chunk.Slice(4, 4));
            if (kind == "eXIf" || (OfThePicture.Contains(kind) && (kind != "iCCP" || IsBounded(chunk[8..^4]))))
                bare.Write(chunk);
            at += chunk.Length;
            if (kind == "IEND")
                break;
        }
        return bare.ToArray();
    }

    private static bool IsBounded(ReadOnlySpan<byte> profile) =>
        profile.IndexOf((byte)0) is >= 0 and var end
        && Inflate(profile[Math.Min(end + 2, profile.Length)..], MostOfProfile).Length < MostOfProfile;

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
