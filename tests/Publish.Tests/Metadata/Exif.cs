using System.Buffers.Binary;
using System.Text;

namespace Publish.Tests.Metadata;

/// <summary>
/// What a camera writes into a picture, written by hand: who, with what, where, which way up, and a small copy.
/// </summary>
internal static class Exif
{
    private const ushort Letters = 2,
        Short = 3,
        Long = 4,
        Fraction = 5;

    /// <param name="orientation">6 is a quarter turn.</param>
    public static byte[] Tiff(ushort orientation = 6, bool position = true)
    {
        byte[] thumbnail =
        [
            0xFF,
            0xD8,
            0xFF,
            0xFE,
            0,
            (byte)(Canary.Thumbnail.Length + 2),
            .. Encoding.ASCII.GetBytes(Canary.Thumbnail),
            0xFF,
            0xD9,
        ];
        var tiff = new List<byte>([.. "II*\0"u8, 8, 0, 0, 0]);
        List<(ushort Tag, ushort Kind, byte[] Data)> main =
        [
            (0x010F, Letters, Text(Canary.Camera)),
            (0x0110, Letters, Text("EOS")),
            (0x0112, Short, [(byte)orientation, 0]),
            (0x0131, Letters, Text(Canary.Software)),
            (0x013B, Letters, Text(Canary.Author)),
        ];
        List<(ushort, ushort, byte[])> gps =
        [
            (1, Letters, Text("N")),
            (2, Fraction, Degrees(37, 33.6)),
            (3, Letters, Text("E")),
            (4, Fraction, Degrees(126, 58.2)),
        ];
        List<(ushort, ushort, byte[])> small =
        [
            (0x0103, Short, [6, 0]),
            (0x0201, Long, Number(0)),
            (0x0202, Long, Number(thumbnail.Length)),
        ];
        if (position)
            main.Add((0x8825, Long, Number(0)));
        var afterMain = 8 + Size(main);
        var afterGps = afterMain + (position ? Size(gps) : 0);
        if (position)
            main[^1] = (0x8825, Long, Number(afterMain));
        small[1] = (0x0201, Long, Number(afterGps + Size(small)));
        Write(tiff, main, afterGps);
        if (position)
            Write(tiff, gps, 0);
        Write(tiff, small, 0);
        return [.. tiff, .. thumbnail];
    }

    private static int Size(List<(ushort, ushort, byte[] Data)> tags) =>
        2 + 12 * tags.Count + 4 + tags.Sum(tag => tag.Data.Length > 4 ? tag.Data.Length : 0);

    private static void Write(List<byte> tiff, List<(ushort Tag, ushort Kind, byte[] Data)> tags, int next)
    {
        var room = tiff.Count + 2 + 12 * tags.Count + 4;
        var far = new List<byte>();
        tiff.AddRange(Number(tags.Count)[..2]);
        foreach (var (tag, kind, data) in tags)
        {
            tiff.AddRange([
                .. Number(tag)[..2],
                .. Number(kind)[..2],
                .. Number(
                    data.Length
                        / kind switch
                        {
                            Letters => 1,
                            Short => 2,
                            Long => 4,
                            _ => 8,
                        }
                ),
            ]);
            tiff.AddRange(data.Length > 4 ? Number(room + far.Count) : [.. data, .. new byte[4 - data.Length]]);
            if (data.Length > 4)
                far.AddRange(data);
        }
        tiff.AddRange([.. Number(next), .. far]);
    }

    private static byte[] Text(string text) => [.. Encoding.ASCII.GetBytes(text), 0];

    private static byte[] Degrees(int degrees, double minutes) =>
        [.. Number(degrees), .. Number(1), .. Number((int)(minutes * 100)), .. Number(100), .. Number(0), .. Number(1)];

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
