using System.Globalization;

namespace Publish.Engine.Write;

/// <summary>Undoes the escapes of addresses, in which a Korean slug would not be known.</summary>
internal static class PercentEscapes
{
    public static ReadOnlySpan<byte> Undone(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)'%'))
            return bytes;
        var undone = new byte[bytes.Length];
        var length = 0;
        for (var at = 0; at < bytes.Length; at++)
            if (bytes[at] == '%' && at + 2 < bytes.Length && byte.TryParse(bytes.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                (undone[length++], at) = (value, at + 2);
            else
                undone[length++] = bytes[at];
        return undone.AsSpan(0, length);
    }
}
