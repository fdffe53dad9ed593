using System.Buffers.Binary;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Reads from an ICC profile whether its gamut exceeds sRGB.</summary>
internal static class ColorProfile
{
    private const int TagTable = 128,
        TagLength = 12;

    /// <summary>Tolerance for rounding in XYZ coordinates.</summary>
    private const double Tolerance = .01;

    /// <summary>Primaries of sRGB in profiles: XYZ adapted to D50.</summary>
    private static readonly (string Tag, double X, double Y, double Z)[] Srgb =
    [
        ("rXYZ", .4361, .2225, .0139),
        ("gXYZ", .3851, .7169, .0971),
        ("bXYZ", .1431, .0606, .7141),
    ];

    /// <summary>True for an RGB profile with other primaries than sRGB; false for grey and CMYK.</summary>
    public static bool IsWide(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < TagTable + 4 || !profile[16..].StartsWith("RGB "u8))
            return false;
        foreach (var (tag, x, y, z) in Srgb)
            if (
                PrimaryOf(profile, tag) is not { } primary
                || Differs(primary.X, x)
                || Differs(primary.Y, y)
                || Differs(primary.Z, z)
            )
                return true;
        return false;
    }

    private static bool Differs(double one, double other) => Math.Abs(one - other) > Tolerance;

    private static (double X, double Y, double Z)? PrimaryOf(ReadOnlySpan<byte> profile, string tag)
    {
        var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[TagTable..]), 100);
        for (var index = 0; index < count && TagTable + 4 + ((index + 1) * TagLength) <= profile.Length; index++)
        {
            var entry = profile.Slice(TagTable + 4 + (index * TagLength), TagLength);
            var at = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            if (entry.StartsWith(System.Text.Encoding.ASCII.GetBytes(tag)) && at + 20 <= profile.Length)
                return (
                    Number(profile[((int)at + 8)..]),
                    Number(profile[((int)at + 12)..]),
                    Number(profile[((int)at + 16)..])
                );
        }
        return null;
    }

    private static double Number(ReadOnlySpan<byte> fixedPoint) =>
        BinaryPrimitives.ReadInt32BigEndian(fixedPoint) / 65536.0;
}
