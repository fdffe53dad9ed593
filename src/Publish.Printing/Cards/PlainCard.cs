using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Publish.Model;

namespace Publish.Printing.Cards;

/// <summary>
/// Fallback share picture: a white PNG with a rule in the accent colour, where there is neither a browser nor a picture
/// of the site.
/// </summary>
internal static class PlainCard
{
    private const int Stride = CardOutput.Width / 8;
    private const int RuleBegins = 72;
    private const int RuleEnds = 82;

    /// <param name="accent">The accent colour, as <c>#rrggbb</c>.</param>
    public static byte[] Of(string accent)
    {
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n"u8, 0x1a, (byte)'\n']);
        Write(png, "IHDR"u8, [.. Number(CardOutput.Width), .. Number(CardOutput.Height), 1, 3, 0, 0, 0]);
        Write(png, "PLTE"u8, [0xff, 0xff, 0xff, Channel(accent, 1), Channel(accent, 3), Channel(accent, 5)]);
        Write(png, "IDAT"u8, Rows());
        Write(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>The zlib-compressed rows: a filter byte each, then one bit for each pixel.</summary>
    private static byte[] Rows()
    {
        using var packed = new MemoryStream();
        using (var rows = new ZLibStream(packed, CompressionLevel.Optimal))
            for (var row = 0; row < CardOutput.Height; row++)
            {
                rows.WriteByte(0);
                rows.Write(
                    Enumerable.Repeat(row is >= RuleBegins and < RuleEnds ? (byte)0xff : (byte)0, Stride).ToArray()
                );
            }
        return packed.ToArray();
    }

    private static void Write(MemoryStream png, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [.. kind, .. data];
        png.Write(Number(data.Length));
        png.Write(chunk);
        png.Write(Number((int)Checksum(chunk)));
    }

    /// <summary>The CRC-32 of a PNG chunk.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
        }
        return ~sum;
    }

    private static byte[] Number(int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte Channel(string colour, int at) =>
        byte.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
