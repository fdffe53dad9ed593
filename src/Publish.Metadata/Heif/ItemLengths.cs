using System.Buffers.Binary;

namespace Publish.Metadata.Heif;

/// <summary>Parses the item location box (<c>iloc</c>) of a HEIC or AVIF.</summary>
internal static class ItemLengths
{
    /// <summary>
    /// The bitwise OR of each item's extent lengths, by item id, which is 0 only for an empty item; null where the box
    /// is malformed.
    /// </summary>
    /// <param name="table">The content of the box.</param>
    public static Dictionary<uint, ulong>? Of(ReadOnlySpan<byte> table)
    {
        if (table.Length < 8 || table[0] > 2)
            return null;
        var (version, offsetSize, lengthSize, baseSize, indexSize) = (
            table[0],
            table[4] >> 4,
            table[4] & 15,
            table[5] >> 4,
            table[0] == 0 ? 0 : table[5] & 15
        );
        if (indexSize + offsetSize + lengthSize == 0)
            return null;
        var at = 6;
        if (!Take(table, ref at, version < 2 ? 2 : 4, out var items) || items > 10_000)
            return null;
        var lengths = new Dictionary<uint, ulong>();
        for (ulong item = 0; item < items; item++)
        {
            if (
                !Take(table, ref at, version < 2 ? 2 : 4, out var number)
                || !Take(table, ref at, version == 0 ? 2 : 4, out _)
                || !Take(table, ref at, baseSize, out _)
                || !Take(table, ref at, 2, out var extents)
            )
                return null;
            ulong sum = 0;
            for (ulong extent = 0; extent < extents; extent++)
                if (
                    Take(table, ref at, indexSize, out _)
                    && Take(table, ref at, offsetSize, out _)
                    && Take(table, ref at, lengthSize, out var length)
                )
                    sum |= length;
                else
                    return null;
            lengths[(uint)number] = sum;
        }
        return lengths;
    }

    private static bool Take(ReadOnlySpan<byte> table, ref int at, int size, out ulong number)
    {
        number = 0;
        if (size is not (0 or 2 or 4 or 8) || at + size > table.Length)
            return false;
        number = size switch
        {
            2 => BinaryPrimitives.ReadUInt16BigEndian(table[at..]),
            4 => BinaryPrimitives.ReadUInt32BigEndian(table[at..]),
            8 => BinaryPrimitives.ReadUInt64BigEndian(table[at..]),
            _ => 0,
        };
        at += size;
        return true;
    }
}
