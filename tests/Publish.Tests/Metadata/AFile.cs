using System.Buffers.Binary;
using System.Text;

namespace Publish.Tests.Metadata;

/// <summary>Small files of each form that tell all that files of that form can tell.</summary>
internal static class AFile
{
    public static readonly byte[] PlainJpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABgRAAMBAQAAAAAAAAAAAAAAAAAEFVFS/9oADAMBAAIRAxEAPwCZq0q0FLLW5FUWNP/Z"
    );
    public static readonly byte[] PlainWebP = Convert.FromBase64String(
        "UklGRlAAAABXRUJQVlA4IEQAAACwAgCdASoQAAgAAgA0JagCdLcAlgH8AuP8D0P9gAAA/vaw64VOXrH/ji+FUl6/eFUl/8Cd/4U1/5nM6/LrKOkkS4AAAA=="
    );
    public static readonly byte[] PlainGif = Convert.FromBase64String(
        "R0lGODlhEAAIAPIAAP8AANsAJLYASZIAbW0AkkkAtiQA2wAA/yH5BAAAAAAALAAAAAAQAAgAAAMiCLrcEDDKGYS9OIvBu/8DIY5kSRRoqq6F4b5wbBx0bd9HAgA7"
    );
    public static readonly byte[] PlainAvif = Convert.FromBase64String(
        "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAIgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAQAAAACAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACptZGF0EgAKBRgMv7AhMhcYAAooooQAUL8dIHgp+gdb6evWDJBxwA=="
    );

    /// <summary>With all of EXIF and XMP.</summary>
    public static readonly byte[] Avif = Convert.FromBase64String(
        "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAXRtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAARmlsb2MAAAAAREAAAwABAAAAAA2uAAEAAAAAAAAAIgACAAAAAAAAAAEAAAGYAAABJgADAAAAAAAAAAEAAAK+AAAK8AAAAGFpaW5mAAAAAAADAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAKWluZmUCAAABAAMAAG1pbWUAYXBwbGljYXRpb24vcmRmK3htbAAAAAAoaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAA5jZHNjAAMAAQABAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAQAAAACAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAADEBtZGF0AAAABkV4aWYAAE1NACoAAAAIAAgBEAACAAAADgAAAG4BGgAFAAAAAQAAAHwBGwAFAAAAAQAAAIQBKAADAAAAAQACAAABMQACAAAAEAAAAIwBOwACAAAADgAAAJwCEwADAAAAAQABAACIJQAEAAAAAQAAAKoAAAAAQ2FuYXJ5LUNhbWVyYQAAAABIAAAAAQAAAEgAAAABQ2FuYXJ5LVNvZnR3YXJlAENhbmFyeS1BdXRob3IAAAUAAAABAAAABAIDAAAAAQACAAAAAk4AAAAAAgAFAAAAAwAAAOwAAwACAAAAAkUAAAAABAAFAAAAAwAAAQQAAAAAAAAAJQAAAAEAAAAhAAAAAQAAACQAAAABAAAAfgAAAAEAAAA6AAAAAQAAAAwAAAABPD94cGFja2V0IGJlZ2luPSfvu78nIGlkPSdXNU0wTXBDZWhpSHpyZVN6TlRjemtjOWQnPz4KPHg6eG1wbWV0YSB4bWxuczp4PSdhZG9iZTpuczptZXRhLycgeDp4bXB0az0nSW1hZ2U6OkV4aWZUb29sIDEyLjU3Jz4KPHJkZjpSREYgeG1sbnM6cmRmPSdodHRwOi8vd3d3LnczLm9yZy8xOTk5LzAyLzIyLXJkZi1zeW50YXgtbnMjJz4KCiA8cmRmOkRlc2NyaXB0aW9uIHJkZjphYm91dD0nJwogIHhtbG5zOnhtcD0naHR0cDovL25zLmFkb2JlLmNvbS94YXAvMS4wLyc+CiAgPHhtcDpDcmVhdG9yVG9vbD5DYW5hcnktWG1wPC94bXA6Q3JlYXRvclRvb2w+CiA8L3JkZjpEZXNjcmlwdGlvbj4KPC9yZGY6UkRGPgo8L3g6eG1wbWV0YT4KICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAogICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgCiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAKPD94cGFja2V0IGVuZD0ndyc/PhIACgUYDL+wITIXGAAKKKKEAFC/HSB4KfoHW+nr1gyQccA="
    );

    /// <summary>A profile of colours, which must stay.</summary>
    public static readonly byte[] Profile = [.. new byte[128], .. "Colours-Stay"u8];

    public static byte[] Jpeg() =>
        [
            .. PlainJpeg[..20],
            .. Segment(0xE1, "Exif\0\0"u8, Exif.Tiff()),
            .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0"u8, Bytes(Canary.Packet)),
            .. Segment(0xE2, "ICC_PROFILE\0\u0001\u0001"u8, Profile),
            .. Segment(0xFE, ""u8, Bytes(Canary.Comment)),
            .. Segment(0xED, "Photoshop 3.0\0"u8, Bytes("8BIM" + Canary.Title)),
            .. PlainJpeg[20..],
            .. Bytes(Canary.Behind),
        ];

    public static byte[] PlainPng() =>
        [
            .. PngHead,
            .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
            .. Chunk("IDAT", Convert.FromHexString("789C63F80F00010101001BB6EE56")),
            .. Chunk("IEND", []),
        ];

    public static byte[] Png() =>
        [
            .. PngHead,
            .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
            .. Chunk("gAMA", [0, 0, 0xB1, 0x8F]),
            .. Chunk("eXIf", Exif.Tiff()),
            .. Chunk("tEXt", Bytes("Author\0" + Canary.Author)),
            .. Chunk("tEXt", Bytes("Comment\0" + Canary.Comment)),
            .. Chunk("tIME", [7, 0xE8, 3, 5, 0, 0, 0]),
            .. Chunk("iTXt", Bytes("XML:com.adobe.xmp\0\0\0\0\0" + Canary.Packet)),
            .. Chunk("IDAT", Convert.FromHexString("789C63F80F00010101001BB6EE56")),
            .. Chunk("IEND", []),
            .. Bytes(Canary.Behind),
        ];

    /// <summary>In the larger form, the only one with room for more than the picture.</summary>
    public static byte[] WebP()
    {
        byte[] inside =
        [
            .. "WEBP"u8,
            .. Riff("VP8X", [0x0C, 0, 0, 0, 15, 0, 0, 7, 0, 0]),
            .. PlainWebP[12..],
            .. Riff("EXIF", Exif.Tiff()),
            .. Riff("XMP ", Bytes(Canary.Packet)),
        ];
        return Riff("RIFF", inside);
    }

    public static byte[] Gif() =>
        [
            .. PlainGif[..^1],
            0x21,
            0xFE,
            (byte)Canary.Comment.Length,
            .. Bytes(Canary.Comment),
            0,
            0x21,
            0xFF,
            11,
            .. "XMP DataXMP"u8,
            .. Blocks(Bytes(Canary.Packet)),
            0x3B,
        ];

    public static byte[] Svg() =>
        Bytes(
            $"""
            <?xml version="1.0"?>
            <!-- {Canary.Comment} -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="20" height="20" inkscape:export-filename="/home/{Canary.Author}/a.png">
              <title>Two rings</title>
              <metadata>{Canary.Packet[(Canary.Packet.IndexOf("?>", StringComparison.Ordinal) + 2)..^19]}</metadata>
              <inkscape:view name="{Canary.Software}"/>
              <circle cx="10" cy="10" r="9"/>
              <image xlink:href="data:image/jpeg;base64,{Convert.ToBase64String(Jpeg())}" width="4" height="4"/>
            </svg>
            """
        );

    /// <summary>
    /// With information, notes of programs, an attached file, a small copy of its page, and a photograph as the camera
    /// made it.
    /// </summary>
    public static byte[] Pdf(string more = "")
    {
        var photograph = Encoding.Latin1.GetString(Jpeg()[..^Canary.Behind.Length]);
        return Encoding.Latin1.GetBytes(
            $"""
            %PDF-1.7
            1 0 obj << /Type /Catalog /Pages 2 0 R /Metadata 5 0 R /Names << /EmbeddedFiles << /Names [({Canary.FileName}) 6 0 R] >> >> /AF [6 0 R] /PieceInfo << /Word << /Private ({Canary.Xmp}) >> >> {more} >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources << /XObject << /A 8 0 R >> >> /Contents 4 0 R /Thumb 10 0 R /Annots [11 0 R] >> endobj
            4 0 obj << /Length 30 >> stream
            q 90 0 0 90 5 5 cm /A Do Q
            endstream endobj
            5 0 obj << /Type /Metadata /Subtype /XML /Length {Canary.Packet.Length} >> stream
            {Canary.Packet}
            endstream endobj
            6 0 obj << /Type /Filespec /F ({Canary.FileName}.docx) /UF ({Canary.FileName}.docx) /EF << /F 7 0 R >> >> endobj
            7 0 obj << /Type /EmbeddedFile /Length {Canary.FileText.Length} >> stream
            {Canary.FileText}
            endstream endobj
            8 0 obj << /Type /XObject /Subtype /Image /Width 16 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length {photograph.Length} >> stream
            {photograph}
            endstream endobj
            9 0 obj << /Author ({Canary.Author}) /Title ({Canary.Title}) /Producer ({Canary.Software}) >> endobj
            10 0 obj << /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length {Canary.Thumbnail.Length} >> stream
            {Canary.Thumbnail}
            endstream endobj
            11 0 obj << /Type /Annot /Subtype /Text /Rect [1 1 9 9] /T ({Canary.Author}) /Contents (A note that readers see) >> endobj
            trailer << /Root 1 0 R /Info 9 0 R /Size 12 >>
            %%EOF

            """.ReplaceLineEndings("\n")
        );
    }

    private static byte[] PngHead => [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Segment(byte marker, ReadOnlySpan<byte> head, byte[] data)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(head.Length + data.Length + 2));
        return [0xFF, marker, .. length, .. head, .. data];
    }

    public static byte[] Chunk(string kind, byte[] data)
    {
        byte[] body = [.. Bytes(kind), .. data];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Sum(body));
        return [.. length, .. body, .. sum];
    }

    /// <summary>CRC-32 as PNG has it.</summary>
    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
        }
        return ~sum;
    }

    public static byte[] Riff(string kind, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        return [.. Bytes(kind), .. length, .. data, .. new byte[data.Length & 1]];
    }

    private static IEnumerable<byte> Blocks(byte[] data) =>
        [.. data, 1, .. Enumerable.Range(0, 256).Select(back => (byte)(255 - back)), 0];
}
