using System.Buffers.Binary;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Raster formats that are scaled.</summary>
internal enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
}

/// <summary>Detects the format of a still picture from its bytes.</summary>
internal static class PictureFormats
{
    private const byte AnimationFlag = 0x02;

    /// <summary>The format; null for others and for animations, which are not scaled.</summary>
    public static PictureFormat? Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return PictureFormat.Jpeg;
        if (file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return IsAnimatedPng(file) ? null : PictureFormat.Png;
        if (file.Length > 20 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8))
            return file[12..].StartsWith("VP8X"u8) && (file[20] & AnimationFlag) != 0 ? null : PictureFormat.WebP;
        return null;
    }

    public static string ExtensionOf(PictureFormat format) =>
        format switch
        {
            PictureFormat.Jpeg => "jpg",
            PictureFormat.Png => "png",
            _ => "webp",
        };

    /// <summary>Whether an <c>acTL</c> chunk precedes the pixels.</summary>
    private static bool IsAnimatedPng(ReadOnlySpan<byte> file)
    {
        for (var at = 8L; at + 8 <= file.Length; )
        {
            var chunk = file[(int)at..];
            if (chunk[4..].StartsWith("acTL"u8))
                return true;
            if (chunk[4..].StartsWith("IDAT"u8))
                return false;
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(chunk);
        }
        return false;
    }
}
