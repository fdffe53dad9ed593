using NetVips;
using Publish.Metadata;
using Publish.Tests.Engine.Assets.Pictures;
using Shouldly;
using Xunit;
using static NetVips.Enums;

namespace Publish.Tests.Metadata;

/// <summary>A picture without metadata has the pixels, the pages and the colour profile that it had.</summary>
public sealed class PixelTests
{
    private static readonly Dictionary<string, Func<byte[]>> Pictures = new()
    {
        ["baseline.jpg"] = () => Scene().JpegsaveBuffer(profile: "srgb"),
        ["progressive.jpg"] = () => Scene().JpegsaveBuffer(interlace: true),
        ["restarted.jpg"] = () => Scene().JpegsaveBuffer(restartInterval: 4),
        ["grey.jpg"] = () => Scene()[0].JpegsaveBuffer(),
        ["cmyk.jpg"] = () => Scene().IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(),
        ["deep.png"] = () =>
            (Scene().Cast(BandFormat.Ushort) * 257).Cast(BandFormat.Ushort).PngsaveBuffer(bitdepth: 16),
        ["interlaced.png"] = () => Scene().PngsaveBuffer(interlace: true, profile: "srgb"),
        ["palette.png"] = () => Scene().Bandjoin(Scene()[0]).PngsaveBuffer(palette: true, bitdepth: 4),
        ["moving.gif"] = () => Moving().GifsaveBuffer(),
        ["lossy.webp"] = () => Scene().WebpsaveBuffer(profile: "srgb"),
        ["lossless.webp"] = () => Scene().Bandjoin(Scene()[0]).WebpsaveBuffer(lossless: true),
        ["moving.webp"] = () => Moving().WebpsaveBuffer(),
    };

    public static TheoryData<string> Names => [.. Pictures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pixels_and_colours_are_the_same(string name)
    {
        var plain = Pictures[name]();
        var telling = Telling(plain);
        var form = MetadataScanner.FormOf(telling, name)!.Value;
        MetadataScanner.Read(telling, form).IsNothing.ShouldBeFalse();
        using var before = Load(telling);
        using var after = Load(new MetadataStripper(StripTools.None).Strip(telling, form));
        (after.Width, after.Height, after.Bands, after.Format, after.Interpretation).ShouldBe(
            (before.Width, before.Height, before.Bands, before.Format, before.Interpretation)
        );
        (after - before).Abs().Max().ShouldBe(0);
        foreach (var field in new[] { "icc-profile-data", "n-pages", "page-height", "delay", "loop" })
            Field(after, field).ShouldBe(Field(before, field), field);
        after.Contains("exif-ifd0-Model").ShouldBeFalse();
        after.Contains("xmp-data").ShouldBeFalse();
    }

    /// <summary>With a comment, XMP or EXIF where the format has a place for it.</summary>
    private static byte[] Telling(byte[] plain) =>
        plain[0] switch
        {
            0xFF => APicture.Telling(plain),
            0x89 => [.. plain[..33], .. AFile.Chunk("tEXt", [.. "Author\0Canary"u8]), .. plain[33..]],
            (byte)'G' => [.. plain[..^1], 0x21, 0xFE, 6, .. "Canary"u8, 0, 0x3B],
            _ => Extended(plain),
        };

    private static byte[] Extended(byte[] webP)
    {
        var hasHeader = webP.AsSpan(12).StartsWith("VP8X"u8);
        using var picture = Image.NewFromBuffer(webP);
        var (width, height) = (picture.Width - 1, picture.Height - 1);
        byte[] header = hasHeader
            ? webP[12..30]
            : AFile.Riff("VP8X", [(byte)(picture.HasAlpha() ? 0x10 : 0), 0, 0, 0, .. Three(width), .. Three(height)]);
        header[8] |= 0x0C;
        return AFile.Riff(
            "RIFF",
            [
                .. "WEBP"u8,
                .. header,
                .. webP[(hasHeader ? 30 : 12)..],
                .. AFile.Riff("EXIF", Exif.Tiff(orientation: 1)),
                .. AFile.Riff("XMP ", [.. System.Text.Encoding.UTF8.GetBytes(Canary.Packet)]),
            ]
        );
    }

    private static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];

    private static Image Load(byte[] picture) =>
        picture[0] is (byte)'G' or (byte)'R'
            ? Image.NewFromBuffer(picture, kwargs: new VOption { ["n"] = -1 })
            : Image.NewFromBuffer(picture);

    private static object? Field(Image image, string name) => image.Contains(name) ? image.Get(name) : null;

    private static Image Scene() => APicture.Scene(70, 50);

    private static Image Moving() =>
        APicture
            .Scene(70, 40)
            .Join(APicture.Scene(70, 40, 9), Direction.Vertical)
            .Mutate(frame =>
            {
                frame.Set(GValue.GIntType, "page-height", 40);
                frame.Set(GValue.GIntType, "loop", 3);
                frame.Set(GValue.ArrayIntType, "delay", new[] { 80, 120 });
            });
}
