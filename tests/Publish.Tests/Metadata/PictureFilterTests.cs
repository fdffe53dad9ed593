using System.Buffers.Binary;
using System.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Publish.Engine.Diagnostics;
using Publish.Metadata;
using Shouldly;
using Xunit;

namespace Publish.Tests.Metadata;

/// <summary>JPEG, PNG, GIF and WebP are published without metadata by any machine.</summary>
public sealed class PictureFilterTests
{
    public static TheoryData<string> Names => ["photo.jpg", "photo.png", "photo.webp", "photo.gif"];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_picture_is_published_without_metadata_on_a_machine_without_tools(string name) =>
        Holding(name, Telling(name))
            .WithoutTools()
            .Strictly()
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty(string.Join('\n', site.Diagnostics.Select(DiagnosticText.Render)));
                site.ShouldHave("/letters/2024/03/05/returns/" + name);
                site.ShouldNotSay([.. Canary.All]);
            });

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_picture_in_a_drawing_is_too(string name) =>
        Holding(
                "drawing.svg",
                Encoding.UTF8.GetBytes(
                    $"""<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><image href="data:image/{name[6..]};base64,{Convert.ToBase64String(Telling(name))}" width="4" height="4"/></svg>"""
                )
            )
            .WithoutTools()
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                var drawing = Encoding.UTF8.GetString(site.Bytes("/letters/2024/03/05/returns/drawing.svg"));
                Encoding
                    .Latin1.GetString(Convert.FromBase64String(drawing.Split("base64,")[1].Split('"')[0]))
                    .ShouldNotContain("Canary");
            });

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_picture_that_is_cut_off_is_told_and_the_machine_lacks_nothing(string name) =>
        Holding(name, Cut(Telling(name)))
            .WithoutTools()
            .Strictly()
            .Fails(found =>
            {
                var one = found.ShouldHaveSingleItem();
                one.Rule.ShouldBe(MetadataRules.PositionStays);
                one.Message.ShouldEndWith("which cannot be taken out because it is damaged.");
                one.Mend.ShouldStartWith("Save the file anew without them.");
                one.IsMachines.ShouldBeFalse();
            });

    [Theory]
    [MemberData(nameof(Names))]
    public void Before_anything_is_made_only_a_damaged_picture_is_refused(string name)
    {
        var stripper = new MetadataStripper(StripTools.None);
        stripper.Refusal(Telling(name), FormOf(name)).ShouldBeNull();
        stripper.Refusal(Cut(Telling(name)), FormOf(name)).ShouldNotBeNull().Message.ShouldBe("it is damaged");
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("photo.png")]
    [InlineData("photo.webp")]
    public void Which_way_up_it_is_is_all_that_is_left_of_EXIF(string name)
    {
        var tags = ImageMetadataReader
            .ReadMetadata(new MemoryStream(Strip(name, Telling(name))))
            .OfType<ExifDirectoryBase>()
            .ShouldHaveSingleItem();
        tags.GetInt32(ExifDirectoryBase.TagOrientation).ShouldBe(6);
        tags.TagCount.ShouldBe(1);
    }

    /// <summary>Of an upright picture no EXIF is left.</summary>
    [Fact]
    public void Without_metadata_the_bytes_are_those_of_the_plain_picture()
    {
        Strip("a.jpg", Segments(AFile.PlainJpeg, (0xE1, [.. "Exif\0\0"u8, .. Exif.Tiff(orientation: 1)])))
            .ShouldBe(AFile.PlainJpeg);
        Strip("a.gif", AFile.Gif()).ShouldBe(AFile.PlainGif);
    }

    [Fact]
    public void What_a_JPEG_is_drawn_from_stays_and_small_copies_and_other_pictures_do_not()
    {
        byte[] adobe = [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2];
        var copy = Strip(
            "a.jpg",
            [
                .. Segments(
                    AFile.PlainJpeg,
                    (0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 1, 1, 1, 2, 3]),
                    (0xE0, [.. "JFXX\0"u8, 0x10, .. AFile.PlainJpeg]),
                    (0xE2, [.. "MPF\0"u8, .. new byte[20]]),
                    (0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. AFile.Profile]),
                    (0xEE, [.. adobe, .. "Canary"u8]),
                    (0xE4, [.. "Canary"u8]),
                    (0xF0, [.. "Canary"u8]),
                    (0xFE, [0, 0, 0])
                ),
                .. AFile.PlainJpeg,
            ]
        );
        copy.ShouldBe(
            Segments(
                AFile.PlainJpeg,
                (0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0]),
                (0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. AFile.Profile]),
                (0xEE, adobe)
            )
        );
    }

    [Fact]
    public void What_a_PNG_moves_by_stays_and_unknown_or_overlong_chunks_do_not()
    {
        var plain = AFile.PlainPng();
        byte[] frame = [.. AFile.Chunk("acTL", new byte[8]), .. AFile.Chunk("fcTL", new byte[26])];
        Strip(
                "a.png",
                [
                    .. plain[..33],
                    .. frame,
                    .. AFile.Chunk("gAMA", [0, 0, 0, 1, .. "Canary"u8]),
                    .. AFile.Chunk("caNv", [.. "Canary"u8]),
                    .. AFile.Chunk("dSIG", [.. "Canary"u8]),
                    .. plain[33..],
                    .. plain,
                ]
            )
            .ShouldBe([.. plain[..33], .. frame, .. plain[33..]]);
    }

    [Fact]
    public void How_often_a_GIF_is_shown_stays_and_what_no_browser_shows_does_not()
    {
        byte[] loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0],
            plain = AFile.PlainGif[..^1];
        Strip(
                "a.gif",
                [
                    .. plain,
                    .. loop,
                    6,
                    .. "Canary"u8,
                    0,
                    .. (byte[])[0x21, 0x01, 12, .. new byte[12], 6],
                    .. "Canary"u8,
                    0,
                    .. (byte[])[0x21, 0xFF, 11],
                    .. "CanaryCanar"u8,
                    1,
                    7,
                    0,
                    0x3B,
                    .. "Canary"u8,
                ]
            )
            .ShouldBe([.. plain, .. loop, 0, 0x3B]);
    }

    [Fact]
    public void The_header_of_a_WebP_says_what_is_left_and_its_frames_hold_pictures_alone()
    {
        byte[] picture = AFile.PlainWebP[12..],
            head = new byte[16],
            stray = AFile.Riff("EXIF", [.. "Canary"u8, 1]),
            anim = AFile.Riff("ANIM", new byte[6]);
        byte[] Moving(byte flags, byte[] inFrame, byte[] behind) =>
            AFile.Riff(
                "RIFF",
                [
                    .. "WEBP"u8,
                    .. AFile.Riff("VP8X", [flags, 0, 0, 0, 15, 0, 0, 7, 0, 0]),
                    .. anim,
                    .. AFile.Riff("ANMF", [.. head, .. inFrame]),
                    .. behind,
                ]
            );
        Strip("a.webp", Moving(0x0E, [.. stray, .. picture, .. AFile.Riff("CANR", [1])], AFile.Riff("CANR", [1, 2])))
            .ShouldBe(Moving(0x02, picture, []));
        Strip("a.webp", Moving(0x0E, picture, AFile.Riff("EXIF", Exif.Tiff())))[20].ShouldBe((byte)0x0A);
    }

    /// <summary>As decoders do, which look for EXIF where the header names it alone.</summary>
    [Fact]
    public void EXIF_that_no_header_of_a_WebP_names_turns_nothing()
    {
        byte[] simple = [.. AFile.PlainWebP, .. AFile.Riff("EXIF", Exif.Tiff())];
        BinaryPrimitives.WriteInt32LittleEndian(simple.AsSpan(4), simple.Length - 8);
        Strip("a.webp", simple).ShouldBe(AFile.PlainWebP);
    }

    [Fact]
    public void What_is_found_a_thousand_times_is_told_in_a_hundred_words()
    {
        var told = MetadataScanner.Read(
            Segments(
                AFile.PlainJpeg,
                [.. Enumerable.Range(0, 900).Select(at => ((byte)0xFE, Encoding.ASCII.GetBytes($"Canary {at}")))]
            ),
            MetadataFormat.Jpeg
        );
        told.Words.Split(", ").Length.ShouldBe(100);
    }

    private static byte[] Telling(string name) =>
        name[6..] switch
        {
            "jpg" => AFile.Jpeg(),
            "png" => AFile.Png(),
            "gif" => AFile.Gif(),
            _ => AFile.WebP(),
        };

    /// <summary>With all that it tells and without its last byte, which has something behind it in some.</summary>
    private static byte[] Cut(byte[] picture) =>
        picture[
            ..(
                picture.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Canary.Behind)) is >= 0 and var behind
                    ? behind - 1
                    : picture.Length - 1
            )
        ];

    private static MetadataFormat FormOf(string name) => MetadataScanner.FormOf(Telling(name), name)!.Value;

    private static byte[] Strip(string name, byte[] picture) =>
        new MetadataStripper(StripTools.None).Strip(picture, MetadataScanner.FormOf(picture, name)!.Value);

    private static byte[] Segments(byte[] jpeg, params (byte Marker, byte[] Data)[] segments) =>
        [.. jpeg[..2], .. segments.SelectMany(one => AFile.Segment(one.Marker, ""u8, one.Data)), .. jpeg[2..]];

    private static ASite Holding(string name, byte[] bytes) =>
        ASite
            .With(
                $"""
                -- site.yml --
                title: Example
                url: https://www.example.org
                languages: [en]
                -- letters/2024-03-05-returns/document.yml --
                attachments:
                  - file: {name}
                """
            )
            .Holding("letters/2024-03-05-returns/" + name, bytes);
}
