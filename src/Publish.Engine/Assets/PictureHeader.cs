using System.Buffers.Binary;

namespace Publish.Engine.Assets;

/// <summary>Reads width and height from the header of a PNG, GIF, WebP or JPEG, without decoding it.</summary>
internal static class PictureHeader
{
    private const int Longest = 30;

    /// <summary>Most JPEG segments read before the frame header.</summary>
    private const int MostSegments = 1000;

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Width and height in pixels; null for other formats or a truncated file.</summary>
    public static (int Width, int Height)? SizeOf(Stream file)
    {
        Span<byte> start = stackalloc byte[Longest];
        start = start[..file.ReadAtLeast(start, Longest, throwOnEndOfStream: false)];
        if (start.Length >= 24 && start.StartsWith(Png))
            return (BinaryPrimitives.ReadInt32BigEndian(start[16..]), BinaryPrimitives.ReadInt32BigEndian(start[20..]));
        if (start.Length >= 10 && (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)))
            return (
                BinaryPrimitives.ReadUInt16LittleEndian(start[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(start[8..])
            );
        if (start.Length == Longest && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8))
            return OfWebP(start[12..]);
        return start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(file) : null;
    }

    /// <summary>Size from a WebP chunk.</summary>
    /// <param name="chunk">The first, with its name.</param>
    private static (int Width, int Height)? OfWebP(ReadOnlySpan<byte> chunk)
    {
        if (chunk.StartsWith("VP8 "u8))
            return (
                BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF
            );
        if (chunk.StartsWith("VP8X"u8))
            return (
                (BinaryPrimitives.ReadInt32LittleEndian(chunk[12..]) & 0xFFFFFF) + 1,
                (BinaryPrimitives.ReadInt32LittleEndian(chunk[14..]) >>> 8) + 1
            );
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
        return chunk.StartsWith("VP8L"u8) ? ((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1) : null;
    }

    /// <summary>Walks the JPEG segments to the frame header (SOF).</summary>
    private static (int Width, int Height)? OfJpeg(Stream file)
    {
        Span<byte> segment = stackalloc byte[9];
        var at = 2L;
        for (var segments = 0; segments < MostSegments; segments++)
        {
            file.Position = at;
            if (
                file.ReadAtLeast(segment, segment.Length, throwOnEndOfStream: false) < segment.Length
                || segment[0] != 0xFF
            )
                return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
            switch (segment[1])
            {
                case 0xFF:
                    at++;
                    break;
                case 0x01 or (>= 0xD0 and <= 0xD7):
                    at += 2;
                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    return (
                        BinaryPrimitives.ReadUInt16BigEndian(segment[7..]),
                        BinaryPrimitives.ReadUInt16BigEndian(segment[5..])
                    );
                case 0xD9 or 0xDA:
                    return null;
                default:
                    at += 2 + length;
                    break;
            }
        }
        return null;
    }
}
