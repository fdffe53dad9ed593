using System.Buffers.Binary;

namespace Publish.Metadata.Exif;

/// <summary>EXIF of a picture that is turned when it is shown: its orientation alone.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112,
        Upright = 1,
        Highest = 8;

    /// <summary>The type of a number of 16 bits.</summary>
    private const int Short = 3;

    /// <summary>
    /// EXIF of 26 bytes with the orientation of another; empty where that is upright, has none, or cannot be read.
    /// </summary>
    public static byte[] Only(ReadOnlySpan<byte> tiff) =>
        Of(tiff) is var orientation and > Upright and <= Highest
            ? [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, Short, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0]
            : [];

    private static int Of(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < 8 || !(isLittle || tiff.StartsWith("MM\0*"u8)))
            return 0;
        var from = isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..])
            : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (from > tiff.Length - 2)
            return 0;
        var entries = tiff[((int)from + 2)..];
        for (var left = Number(tiff[(int)from..], isLittle); left > 0 && entries.Length >= 12; left--)
        {
            if (Number(entries, isLittle) == Tag)
                return Number(entries[2..], isLittle) == Short ? Number(entries[8..], isLittle) : 0;
            entries = entries[12..];
        }
        return 0;
    }

    private static int Number(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
