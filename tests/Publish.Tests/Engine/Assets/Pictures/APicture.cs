using System.Buffers.Binary;
using System.Text;
using NetVips;
using Publish.Tests.Metadata;
using static NetVips.Enums;

namespace Publish.Tests.Engine.Assets.Pictures;

/// <summary>Pictures as cameras, scanners and programs for charts make them.</summary>
internal static class APicture
{
    private static readonly Lazy<byte[]> Shared = new(() => Jpeg(2400, 1600));

    /// <summary>2400 × 1600 pixels, under 2 MB.</summary>
    public static byte[] Photograph => Shared.Value;

    /// <param name="noise">As a sensor has it; the more, the more bytes.</param>
    public static byte[] Jpeg(int width, int height, double noise = 4, bool progressive = false)
    {
        using var scene = Scene(width, height, noise);
        return scene.JpegsaveBuffer(q: 90, interlace: progressive, keep: ForeignKeep.None);
    }

    /// <summary>Clouds of three colours, the same each time.</summary>
    public static Image Scene(int width, int height, double noise = 4)
    {
        var bands = Enumerable
            .Range(1, 3)
            .Select(seed =>
                Image.Perlin(width, height, cellSize: 200, seed: seed) * 90
                + 128
                + Image.Gaussnoise(width, height, sigma: noise, mean: 0, seed: seed)
            )
            .ToArray();
        return bands[0].Bandjoin(bands[1], bands[2]).Cast(BandFormat.Uchar).Copy(interpretation: Interpretation.Srgb);
    }

    /// <summary>Red on its left half and blue on its right.</summary>
    public static Image Halves(int width, int height) =>
        Fill(width / 2, height, 255, 0, 0).Join(Fill(width - (width / 2), height, 0, 0, 255), Direction.Horizontal);

    public static Image Fill(int width, int height, params double[] colour) =>
        (Image.Black(width, height, colour.Length) + colour)
            .Cast(BandFormat.Uchar)
            .Copy(interpretation: Interpretation.Srgb);

    /// <summary>With all that a camera and an agency write into it.</summary>
    public static byte[] Telling(byte[] jpeg, ushort orientation = 1) =>
        [
            .. jpeg[..2],
            .. Segment(0xE1, "Exif\0\0"u8, Exif.Tiff(orientation)),
            .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0"u8, Bytes(Canary.Packet)),
            .. Segment(0xFE, ""u8, Bytes(Canary.Comment)),
            .. Segment(0xED, "Photoshop 3.0\0"u8, Bytes("8BIM" + Canary.Title)),
            .. jpeg[2..],
            .. Bytes(Canary.Behind),
        ];

    /// <summary>A PNG's head that claims so many pixels, with hardly anything behind it.</summary>
    public static byte[] Bomb(int width, int height)
    {
        var png = AFile.PlainPng();
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }

    /// <summary>A PNG that moves, as far as its chunks say.</summary>
    public static byte[] AnimatedPng()
    {
        var png = Fill(700, 400, 10, 90, 200).PngsaveBuffer();
        byte[] chunk = [0, 0, 0, 8, .. "acTL"u8, 0, 0, 0, 2, 0, 0, 0, 0, 0xF3, 0x8D, 0x93, 0x70];
        return [.. png[..33], .. chunk, .. png[33..]];
    }

    public static byte[] AnimatedWebP()
    {
        using var frames = Scene(700, 400).Join(Scene(700, 400, 9), Direction.Vertical);
        using var moving = frames.Mutate(frame => frame.Set(GValue.GIntType, "page-height", 400));
        return moving.WebpsaveBuffer();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> head, byte[] data)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(head.Length + data.Length + 2));
        return [0xFF, marker, .. length, .. head, .. data];
    }
}
