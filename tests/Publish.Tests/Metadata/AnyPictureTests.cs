using FsCheck;
using FsCheck.Fluent;
using Publish.Metadata;
using Shouldly;
using Xunit;

namespace Publish.Tests.Metadata;

/// <summary>Whatever the bytes of a picture are, it is refused or copied without metadata.</summary>
public sealed class AnyPictureTests
{
    private static readonly byte[][] Wholes =
    [
        AFile.Jpeg(),
        AFile.PlainJpeg,
        AFile.Png(),
        AFile.PlainPng(),
        AFile.Gif(),
        AFile.PlainGif,
        AFile.WebP(),
        AFile.PlainWebP,
        AnimatedWebP(),
    ];

    /// <summary>What the formats are made of, and lengths that are none.</summary>
    private static readonly byte[][] Parts =
    [
        [0],
        [0, 0, 0, 0],
        [0xFF],
        [0xFF, 0xFF, 0xFF, 0xFF],
        [0x7F, 0xFF, 0xFF, 0xFF],
        [0xFF, 0xFF, 0xFF, 0x7F],
        [0xFF, 0xD8],
        [0xFF, 0xD9],
        [0xFF, 0xDA, 0, 2],
        [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8],
        [0xFF, 0xE0, 0, 20, .. "JFIF\0"u8],
        [0xFF, 0xEE, 0, 20, .. "Adobe"u8],
        [0xFF, 0xFE, 0, 3],
        [0x3B],
        [0x2C],
        [0x21, 0xFE, 3],
        [0x21, 0xF9, 4, 0, 0, 0, 0, 0],
        [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1],
        [.. "IHDR"u8],
        [.. "IEND"u8],
        [.. "eXIf"u8],
        [0, 0, 0, 4, .. "tEXt"u8],
        [.. "VP8X"u8, 10, 0, 0, 0],
        [.. "ANMF"u8, 16, 0, 0, 0],
        [.. "ANMF"u8, 40, 0, 0, 0],
        [.. "EXIF"u8, 26, 0, 0, 0],
        [.. "VP8 "u8, 3, 0, 0, 0],
        [.. "RIFF"u8],
        [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0],
        [.. "MM\0*"u8, 0xFF, 0xFF, 0xFF, 0xFF],
        Exif.Tiff(),
    ];

    [Fact]
    public void A_picture_with_parts_put_in_and_left_out_is_refused_or_bare() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(4000),
            Prop.ForAll(
                (
                    from whole in Gen.Elements(Wholes)
                    from edits in Edit().ListOf()
                    select edits.Aggregate(whole, (bytes, edit) => edit(bytes))
                ).ToArbitrary(),
                IsRefusedOrBare
            )
        );

    [Fact]
    public void A_head_with_anything_behind_it_is_refused_or_bare() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(
                (
                    from whole in Gen.Elements(Wholes)
                    from parts in Gen.Elements(Parts).ListOf()
                    select (byte[])[.. whole[..12], .. parts.SelectMany(part => part)]
                ).ToArbitrary(),
                IsRefusedOrBare
            )
        );

    /// <summary>The copy of a copy is the same, and a picture that tells nothing can be copied.</summary>
    private static void IsRefusedOrBare(byte[] picture)
    {
        if (MetadataScanner.FormOf(picture, "") is not { } form || form is MetadataFormat.Heif or MetadataFormat.Pdf)
            return;
        byte[] copy;
        try
        {
            copy = PictureParts.Copy(picture, form);
        }
        catch (StripException)
        {
            MetadataScanner.Read(picture, form).IsNothing.ShouldBeFalse();
            return;
        }
        copy.Length.ShouldBeLessThanOrEqualTo(picture.Length + 1);
        PictureParts.Copy(copy, form).ShouldBe(copy);
        MetadataScanner.Read(copy, form).Words.ShouldBe("");
    }

    private static Gen<Func<byte[], byte[]>> Edit() =>
        from kind in Gen.Choose(0, 3)
        from at in Gen.Choose(0, 4000)
        from length in Gen.Choose(1, 60)
        from part in Gen.Elements(Parts)
        select new Func<byte[], byte[]>(bytes =>
        {
            var first = at % (bytes.Length + 1);
            var last = Math.Min(bytes.Length, first + length);
            return kind switch
            {
                0 => [.. bytes[..first], .. part, .. bytes[first..]],
                1 => [.. bytes[..first], .. part, .. bytes[Math.Min(bytes.Length, first + part.Length)..]],
                2 => [.. bytes[..first], .. bytes[last..]],
                _ => [.. bytes[..last], .. bytes[first..]],
            };
        });

    private static byte[] AnimatedWebP() =>
        AFile.Riff(
            "RIFF",
            [
                .. "WEBP"u8,
                .. AFile.Riff("VP8X", [0x0A, 0, 0, 0, 15, 0, 0, 7, 0, 0]),
                .. AFile.Riff("ANIM", new byte[6]),
                .. AFile.Riff("ANMF", [.. new byte[16], .. AFile.PlainWebP[12..], .. AFile.Riff("EXIF", Exif.Tiff())]),
                .. AFile.Riff("ANMF", [.. new byte[16], .. AFile.PlainWebP[12..]]),
                .. AFile.Riff("EXIF", Exif.Tiff()),
            ]
        );
}
