using System.Buffers.Binary;

namespace Publish.Metadata.Jpeg;

/// <summary>
/// Finds JPEGs embedded verbatim in another file, and blanks their metadata in place, without moving a byte.
/// </summary>
internal static class JpegsInside
{
    /// <summary>Marker and data range of each segment before the scan, for all embedded JPEGs.</summary>
    public static List<(int Marker, int From, int To)> Segments(ReadOnlySpan<byte> file)
    {
        var found = new List<(int, int, int)>();
        ReadOnlySpan<byte> start = [0xFF, 0xD8, 0xFF];
        for (var at = 0; file[at..].IndexOf(start) is >= 0 and var next; )
        {
            at += next + 2;
            while (
                at + 4 <= file.Length
                && file[at] == 0xFF
                && file[at + 1] is >= 0xC0 and not (0xDA or 0xFF or 0xD9 or 0xD8)
            )
            {
                var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
                if (length < 2 || at + 2 + length > file.Length)
                    break;
                found.Add((file[at + 1], at + 4, at + 2 + length));
                at += 2 + length;
            }
        }
        return found;
    }

    /// <summary>Overwrites each segment with metadata by a comment of zeros of the same length.</summary>
    public static void Empty(byte[] file)
    {
        foreach (var (marker, from, to) in Segments(file))
        {
            var told = new MetadataFindings();
            JpegParts.Tell(marker, file.AsSpan(from, to - from), told);
            if (told.IsNothing)
                continue;
            file.AsSpan(from, to - from).Clear();
            file[from - 3] = 0xFE;
        }
    }
}
