using System.Buffers.Binary;
using System.IO.Compression;

namespace Publish.BrowserTests.Pictures;

/// <summary>
/// PNG as browsers write it (eight bits, not interlaced), read and written without the help of a package.
/// </summary>
internal static class Png
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static Picture Read(byte[] file)
    {
        int width = 0,
            height = 0,
            channels = 3;
        using var data = new MemoryStream();
        for (var at = Signature.Length; at < file.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var body = file.AsSpan(at + 8, length);
            if (file.AsSpan(at + 4, 4).SequenceEqual("IHDR"u8))
                (width, height, channels) = (
                    BinaryPrimitives.ReadInt32BigEndian(body),
                    BinaryPrimitives.ReadInt32BigEndian(body[4..]),
                    Channels(body)
                );
            else if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                data.Write(body);
            at += length + 12;
        }
        data.Position = 0;
        using var rows = new ZLibStream(data, CompressionMode.Decompress);
        var picture = Picture.Blank(width, height, 0);
        byte[] row = new byte[width * channels],
            above = new byte[row.Length];
        for (var y = 0; y < height; y++, (row, above) = (above, row))
        {
            var filter = rows.ReadByte();
            rows.ReadExactly(row);
            Unfilter(filter, row, above, channels);
            for (var x = 0; x < width; x++)
                row.AsSpan(x * channels, 3).CopyTo(picture.Pixels.AsSpan((y * width + x) * 3));
        }
        return picture;
    }

    public static byte[] Write(Picture picture)
    {
        using var data = new MemoryStream();
        using (var rows = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var y = 0; y < picture.Height; y++)
            {
                rows.WriteByte(0);
                rows.Write(picture.Pixels, y * picture.Width * 3, picture.Width * 3);
            }
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (8, 2);
        return [.. Signature, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, data.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static int Channels(ReadOnlySpan<byte> header) =>
        (header[8], header[9], header[12]) switch
        {
            (8, 2, 0) => 3,
            (8, 6, 0) => 4,
            _ => throw new NotSupportedException("A PNG of another kind than browsers write."),
        };

    private static void Unfilter(int filter, byte[] row, byte[] above, int channels)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < channels ? 0 : row[i - channels],
                up = above[i],
                corner = i < channels ? 0 : above[i - channels];
            row[i] += (byte)(
                filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    _ => Paeth(left, up, corner),
                }
            );
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return a <= b && a <= c ? left
            : b <= c ? up
            : corner;
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] body)
    {
        var chunk = new byte[body.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        name.CopyTo(chunk.AsSpan(4));
        body.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 8), Crc(chunk.AsSpan(4, body.Length + 4)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }
        return ~crc;
    }
}
