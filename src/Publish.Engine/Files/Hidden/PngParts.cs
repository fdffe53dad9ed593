using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Publish.Engine.Files;

/// <summary>Goes through a PNG's chunks.</summary>
internal static class PngParts
{
    private const int MostInflated = 1 << 20;

    /// <summary>What a browser draws the picture from, colours and movement included.</summary>
    private static readonly HashSet<string> OfThePicture =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "mDCv", "cLLi", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT"];

    public static void Read(ReadOnlySpan<byte> file, Told told)
    {
        for (var at = 8; at + 12 <= file.Length;)
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

    private static void Tell(string kind, ReadOnlySpan<byte> data, Told told)
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
                var key = HiddenReader.Text(data);
                told.Add(NameOf(key), data.Length > key.Length ? HiddenReader.Text(data[(key.Length + 1)..]) : null);
                break;
            case "zTXt" or "iTXt":
                told.Add(NameOf(HiddenReader.Text(data)));
                break;
            default:
                if (!OfThePicture.Contains(kind))
                    told.Add("a program's notes", kind);
                break;
        }
    }

    private static string NameOf(string key) => key switch
    {
        "Author" or "Artist" => "the author",
        "Software" => "the software",
        "Comment" => "a comment",
        _ => $"a text \"{Diagnostics.Visible.Of(key.AsSpan(0, Math.Min(key.Length, 40)))}\"",
    };

    /// <summary>EXIF written as digits, as ImageMagick does.</summary>
    private static void TellRaw(string kind, ReadOnlySpan<byte> data, Told told)
    {
        var end = data.IndexOf((byte)0);
        var text = end < 0 ? "" : Encoding.Latin1.GetString(kind == "zTXt" ? Inflate(data[Math.Min(end + 2, data.Length)..]) : data[(end + 1)..]);
        var digits = string.Concat(text.Split('\n').Skip(3)).Where(char.IsAsciiHexDigit).Take(2 * MostInflated).ToArray();
        var bytes = Convert.FromHexString(digits.AsSpan(0, digits.Length & ~1));
        if (bytes.AsSpan().StartsWith("Exif\0\0"u8))
            ExifParts.Read(bytes.AsSpan(6), told);
        else if (bytes.AsSpan().IndexOf("GPSLatitude"u8) >= 0)
            XmpParts.Read(bytes, told);
        told.Add("a program's notes", string.Create(CultureInfo.InvariantCulture, $"{HiddenReader.Text(data)}"));
    }

    internal static byte[] Inflate(ReadOnlySpan<byte> packed, int most = MostInflated)
    {
        var room = new byte[most];
        var filled = 0;
        try
        {
            using var from = new MemoryStream(packed.ToArray());
            using var inflated = new ZLibStream(from, CompressionMode.Decompress);
            for (int read; filled < most && (read = inflated.Read(room, filled, most - filled)) > 0;)
                filled += read;
        }
        catch (InvalidDataException)
        {
            // What came before the fault is what there is.
        }
        return room[..filled];
    }
}
