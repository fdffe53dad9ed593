using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using static Publish.SafetyTests.Killers.Bombs;
using static Publish.SafetyTests.Killers.Killer;

namespace Publish.SafetyTests.Killers;

/// <summary>Pictures, PDFs and archives that a document shows or attaches.</summary>
internal static class FileKillers
{
    /// <summary>A document that attaches what is beside it, and shows it too.</summary>
    public const string Folder = "letters/2021-05-01-attached/";

    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

    public static ImmutableArray<Killer> All { get; } =
    [
        Bytes("a PNG of 2^31 by 2^31", "a.png", () => Png(0x80000000, 0x80000000)),
        Bytes("a PNG of 100,000 by 100,000", "a.png", () => Png(100_000, 100_000)),
        Bytes("a PNG with a chunk of 2^31", "a.png", () => [.. Png(1, 1)[..33], 0x7F, 0xFF, 0xFF, 0xFF, .. "tEXt"u8]),
        Bytes("a PNG of 400,000 chunks", "a.png", () =>
            [.. Png(1, 1)[..33], .. Repeat([0, 0, 0, 1, .. "tEXtk"u8, 0, 0, 0, 0], 400_000)]
        ),
        Bytes("a PNG with a text that unpacks to 1 GB", "a.png", () =>
            [.. Png(1, 1)[..33], .. Chunk("zTXt", [.. "Raw profile type exif\0\0"u8, .. Zlib(1024)])]
        ),
        Bytes("a PNG of 3,000,000 empty chunks", "a.png", () =>
            [.. Png(1, 1)[..33], .. Repeat([0, 0, 0, 0, .. "caNvIDAT"u8], 3_000_000)]
        ),
        Bytes("a PNG of 50,000 texts that unpack to 1 MB", "a.png", () =>
            [.. Png(1, 1)[..33], .. Repeat(Chunk("zTXt", [.. "Raw profile type exif\0\0"u8, .. Zlib(1)]), 50_000)]
        ),
        Bytes("a PNG of 1,000,000 different texts", "a.png", () =>
            [
                .. Png(1, 1)[..33],
                .. Enumerable.Range(0, 1_000_000).SelectMany(at => Chunk("tEXt", [.. "k\0"u8, .. Utf8($"{at}")])),
            ]
        ),
        Bytes("a GIF of 65,535 by 65,535", "a.gif", () => [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x3B]),
        Bytes("a GIF of 300,000 frames", "a.gif", () =>
            [
                .. "GIF89a"u8,
                1,
                0,
                1,
                0,
                0,
                0,
                0,
                .. Repeat([0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0], 300_000),
                0x3B,
            ]
        ),
        Bytes("a GIF of 400,000 comments", "a.gif", () =>
            [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. Repeat([0x21, 0xFE, 1, (byte)'x', 0], 400_000), 0x3B]
        ),
        Bytes("a WebP of 2^24 by 2^24", "a.webp", () =>
            [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
        ),
        Bytes("a WebP with a chunk of 2^32", "a.webp", () =>
            [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. "WEBPEXIF"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. new byte[100]]
        ),
        Bytes("a WebP of 400,000 chunks", "a.webp", () =>
            [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. "WEBP"u8, .. Repeat([.. "XMP "u8, 0, 0, 0, 0], 400_000)]
        ),
        Bytes("a WebP of a frame of 3,000,000 chunks", "a.webp", () =>
            [
                .. "RIFF"u8,
                .. (byte[])[28, 0x36, 0x6E, 1],
                .. "WEBPANMF"u8,
                .. (byte[])[16, 0x36, 0x6E, 1],
                .. new byte[16],
                .. Repeat([.. "VP8 "u8, 0, 0, 0, 0], 3_000_000),
            ]
        ),
        Bytes("an AVIF of boxes in boxes", "a.avif", () =>
            [.. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0]), .. Deep(3_000, inner => Box("meta", [0, 0, 0, 0, .. inner]))]
        ),
        Bytes("an AVIF of a box of 2^63", "a.avif", () =>
            [
                .. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0]),
                0,
                0,
                0,
                1,
                .. "meta"u8,
                0x7F,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
                0xFF,
            ]
        ),
        Bytes("an AVIF of 400,000 boxes", "a.avif", () =>
            [
                .. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0]),
                .. Box("meta", [0, 0, 0, 0, .. Repeat([0, 0, 0, 8, .. "free"u8], 400_000)]),
            ]
        ),
        Bytes("an AVIF of 65,535 items of 65,535 parts", "a.avif", () =>
            [
                .. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0]),
                .. Box(
                    "meta",
                    [
                        0,
                        0,
                        0,
                        0,
                        .. Box("iloc", [0, 0, 0, 0, 0x44, 0, 0xFF, 0xFF, .. Repeat([0, 1, 0, 0, 0xFF, 0xFF], 60_000)]),
                    ]
                ),
            ]
        ),
        Bytes("a JPEG of 65,535 by 65,535", "a.jpg", () =>
            [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0xFF, 0xFF, 0xFF, 0xFF, 3, .. new byte[20]]
        ),
        Bytes("a JPEG of 1,000,000 segments", "a.jpg", () => [0xFF, 0xD8, .. Repeat([0xFF, 0xFE, 0, 2], 1_000_000)]),
        Bytes("a JPEG of 4,000,000 fill bytes", "a.jpg", () => [0xFF, 0xD8, .. Repeat([0xFF], 4_000_000)]),
        Bytes("a JPEG whose EXIF leads to itself", "a.jpg", () =>
            Jpeg([.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0])
        ),
        Bytes("a JPEG with EXIF of 65,535 entries of 2^32", "a.jpg", () =>
            Jpeg([
                .. "Exif\0\0II*\0"u8,
                8,
                0,
                0,
                0,
                0xFF,
                0xFF,
                .. Repeat([0x0E, 1, 2, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0], 5_000),
            ])
        ),
        Drawing("a billion laughs", () =>
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">"
            + Each(30, at => $"<!ENTITY b{at} \"{Many(at == 0 ? "&a;" : $"&b{at - 1};", 10)}\">")
            + $"]>{Svg} width=\"10\" height=\"10\"><text>&b29;</text></svg>"
        ),
        Drawing("an entity 100,000 times", () =>
            $"<!DOCTYPE svg [<!ENTITY a \"{Many("a", 10_000)}\">]>{Svg}><text>{Many("&a;", 100_000)}</text></svg>"
        ),
        Drawing("an entity of the machine's", () =>
            $"<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///dev/zero\">]>{Svg}><text>&a;</text></svg>"
        ),
        Drawing("parameter entities", () =>
            "<!DOCTYPE svg [<!ENTITY % a \"<!ENTITY &#37; b 'x'>\">" + Many("%a;", 100_000) + $"]>{Svg}/>"
        ),
        Drawing("100,000 groups in each other", () =>
            $"{Svg}>" + Many("<g>", 100_000) + Many("</g>", 100_000) + "</svg>"
        ),
        Drawing("700,000 groups", () => $"{Svg}>" + Many("<g/>", 700_000) + "</svg>"),
        Drawing("200,000 attributes", () => $"{Svg} " + Each(200_000, at => $"a{at}=\"\" ") + "/>"),
        Drawing("200,000 names of spaces", () => $"{Svg} " + Each(100_000, at => $"xmlns:a{at}=\"b{at}\" ") + "/>"),
        Drawing("8 MB of a path", () => $"{Svg}><path d=\"" + Many("M0 0", 2_000_000) + "\"/></svg>"),
        Bytes("SVG: 60 MB of nothing", "a.svg", () =>
            [.. Utf8($"{Svg}>"), .. Repeat([(byte)' '], 60_000_000), .. "</svg>"u8]
        ),
        Drawing("200,000 different comments", () => $"{Svg}>" + Each(200_000, at => $"<!--{at}-->") + "</svg>"),
        Drawing("200,000 comments", () => $"{Svg}>" + Many("<!--x-->", 200_000) + "</svg>"),
        Drawing("200,000 notes in notes", () =>
            $"{Svg}>" + Many("<metadata>", 190) + Many("<a/>", 100_000) + Many("</metadata>", 190) + "</svg>"
        ),
        Drawing("pictures in pictures", () => Nested(12)),
        Drawing("1,000 pictures", () =>
            $"{Svg}>"
            + Many($"<image href=\"data:image/png;base64,{Convert.ToBase64String(Png(1, 1))}\"/>", 1_000)
            + "</svg>"
        ),
        Bytes("a gzip of 10 GB of zeroes", "a.gz", () => Bombs.Gzip(10 * 1024)),
        Bytes("a gzip of a gzip of a gzip of 10 GB", "a.gz", () =>
            Packed(Packed(Bombs.Gzip(10 * 1024), Gzipped), Gzipped)
        ),
        Bytes("20,000 gzips in a row", "a.gz", () => Repeat(Packed(new byte[1000], Gzipped), 20_000)),
        Bytes("a zip of 1 GB in each of 40 files", "a.zip", () => Overlapping(40, Bombs.Deflated(1024))),
        Bytes("a zip of 60,000 files", "a.zip", () => Overlapping(60_000, [3, 0])),
        Bytes("zips in zips, sixteen in each", "a.zip", () =>
            Deep(6, inner => Archive(16, inner.Length == 0 ? new byte[1 << 20] : inner))
        ),
        Bytes("a Word file of 1 GB", "a.docx", () => Overlapping(1, Bombs.Deflated(1024), "word/document.xml")),
        Pdf("60 streams of 1 GB", () =>
            [.. Repeat([.. "9 0 obj<</Filter/FlateDecode>>stream\n"u8, .. Zlib(1024), .. "\nendstream endobj\n"u8], 60)]
        ),
        Pdf("60 packed objects of 1 GB", () =>
            [
                .. Repeat(
                    [
                        .. "9 0 obj<</Type/ObjStm/N 9/First 9/Filter/FlateDecode>>stream\n"u8,
                        .. Zlib(1024),
                        .. "\nendstream endobj\n"u8,
                    ],
                    60
                ),
            ]
        ),
        Pdf("a stream in a stream in a stream", () =>
            [
                .. "stream\n"u8,
                .. Packed(
                    [
                        .. "%PDF-1.7 stream\n"u8,
                        .. Packed(
                            [.. "%PDF-1.7 stream\n"u8, .. Packed([.. "%PDF-1.7 stream\n"u8, .. Zlib(1024)], Zlibbed)],
                            Zlibbed
                        ),
                    ],
                    Zlibbed
                ),
            ]
        ),
        Pdf("1,000,000 streams", () => Repeat([.. "stream\nx\xDA"u8], 300_000)),
        Pdf("300,000 packed objects", () => Repeat([.. "/ObjStm stream\nx\x9c endstream "u8], 150_000)),
        Pdf("tables that lead to each other", () =>
            Utf8("xref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Prev 9>>\nstartxref\n9\n%%EOF\n")
        ),
        Pdf("a table of 2^31", () =>
            Utf8(
                "1 0 obj<</Type/Catalog/Pages 1 0 R/Author(x)>>endobj\nxref\n0 2147483647\n0000000000 65535 f \ntrailer<</Size 2147483647/Root 1 0 R>>\nstartxref\n60\n%%EOF\n"
            )
        ),
        Pdf("pages that are their own", () =>
            Utf8(
                "1 0 obj<</Type/Catalog/Pages 2 0 R/Author(x)>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>endobj\ntrailer<</Size 3/Root 1 0 R/Info 1 0 R>>\nstartxref\n0\n%%EOF\n"
            )
        ),
        Pdf("100,000 lists in each other", () =>
            Utf8(
                "1 0 obj<</Author(x)/Type/Catalog/A "
                    + Many("[", 100_000)
                    + " >>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            )
        ),
        Pdf("100,000 maps in each other", () =>
            Utf8("1 0 obj " + Many("<</A", 100_000) + " /Producer(x) endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
        ),
        Pdf("1,000,000 brackets in a name", () => Utf8("/Author" + Many("(", 1_000_000) + "/Info 1 0 R")),
        Pdf("1,000,000 escapes in a name", () => Utf8("/Info 1 0 R /Author(" + Many("\\", 2_000_000))),
        Pdf("1,000,000 times the author", () => Utf8("/Info 1 0 R " + Many("/Author ", 1_000_000))),
        Pdf("1,000,000 names of files", () => Utf8("/EmbeddedFile " + Many("/UF (", 600_000))),
        Pdf("2,000,000 hexadecimal texts", () => Utf8(Many("<feff>", 900_000))),
        Pdf("2,000,000 marks of byte order", () => Repeat([0xFE, 0xFF], 1_000_000)),
        Pdf("60 MB of spaces", () => Repeat([(byte)' '], 60_000_000)),
    ];

    private static Killer Bytes(string name, string file, Func<byte[]> bytes) => new(name, Folder + file, bytes);

    private static Killer Drawing(string name, Func<string> svg) => Of("SVG: " + name, Folder + "a.svg", svg);

    private static Killer Pdf(string name, Func<byte[]> rest) =>
        new("PDF: " + name, Folder + "a.pdf", () => [.. "%PDF-1.7\n"u8, .. rest()]);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Png(uint width, uint height)
    {
        var size = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(size, width);
        BinaryPrimitives.WriteUInt32BigEndian(size.AsSpan(4), height);
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", size), .. Chunk("IDAT", Zlib(16)), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string kind, byte[] data) =>
        [.. Big((uint)data.Length), .. Utf8(kind), .. data, 0, 0, 0, 0];

    private static byte[] Box(string kind, byte[] data) => [.. Big((uint)data.Length + 8), .. Utf8(kind), .. data];

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Jpeg(byte[] exif) =>
        [0xFF, 0xD8, 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif, 0xFF, 0xD9];

    private static byte[] Deep(int times, Func<byte[], byte[]> around) =>
        Enumerable.Range(0, times).Aggregate(Array.Empty<byte>(), (inner, _) => around(inner));

    private static string Nested(int times) =>
        times == 0
            ? $"{Svg}/>"
            : $"{Svg}><image href=\"data:image/svg+xml;base64,{Convert.ToBase64String(Utf8(Nested(times - 1)))}\"/></svg>";

    private static Stream Gzipped(Stream to) => new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true);

    private static Stream Zlibbed(Stream to) => new ZLibStream(to, CompressionLevel.Optimal, leaveOpen: true);
}
