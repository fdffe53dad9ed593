using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publish.SafetyTests.Killers;

/// <summary>Small files that unpack to large ones.</summary>
internal static class Bombs
{
    private const int Piece = 1 << 24;

    /// <summary>16 MB of zeroes as a part of a deflated stream, which may be repeated.</summary>
    private static readonly Lazy<byte[]> Part = new(() =>
    {
        using var packed = new MemoryStream();
        using var stream = new DeflateStream(packed, CompressionLevel.Optimal);
        stream.Write(new byte[Piece]);
        stream.Flush();
        return packed.ToArray();
    });

    /// <summary>Zeroes, deflated; its last block is empty.</summary>
    public static byte[] Deflated(long megabytes) =>
        [.. Repeat(Part.Value, (int)(megabytes * 1024 * 1024 / Piece)), 3, 0];

    /// <summary>The same as streams of a PDF and chunks of a PNG have it.</summary>
    public static byte[] Zlib(long megabytes) => [0x78, 0x9C, .. Deflated(megabytes)];

    public static byte[] Gzip(long megabytes) =>
        [
            0x1F,
            0x8B,
            8,
            0,
            0,
            0,
            0,
            0,
            0,
            3,
            .. Deflated(megabytes),
            .. new byte[4],
            .. Little((uint)(megabytes << 20)),
        ];

    public static byte[] Packed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
            stream.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Each of its files is the same one, which stands there once.</summary>
    public static byte[] Overlapping(int files, byte[] deflated, string name = "a")
    {
        byte[] about =
        [
            .. Short(20),
            .. Short(0),
            .. Short(8),
            .. new byte[8],
            .. Little((uint)deflated.Length),
            .. Little(uint.MaxValue - 1),
            .. Short(name.Length),
            .. Short(0),
        ];
        byte[] local = [.. "PK\x03\x04"u8, .. about, .. Encoding.ASCII.GetBytes(name), .. deflated];
        byte[] entry = [.. "PK\x01\x02"u8, .. Short(20), .. about, .. new byte[14], .. Encoding.ASCII.GetBytes(name)];
        return
        [
            .. local,
            .. Repeat(entry, files),
            .. "PK\x05\x06"u8,
            .. new byte[4],
            .. Short(files),
            .. Short(files),
            .. Little((uint)(entry.Length * files)),
            .. Little((uint)local.Length),
            .. Short(0),
        ];
    }

    /// <summary>A file several times.</summary>
    public static byte[] Archive(int files, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
            for (var at = 0; at < files; at++)
                using (var entry = archive.CreateEntry($"{at}.zip").Open())
                    entry.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Repeat(byte[] piece, int times)
    {
        var all = new byte[piece.Length * times];
        for (var at = 0; at < all.Length; at += piece.Length)
            piece.CopyTo(all, at);
        return all;
    }

    private static byte[] Short(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Little(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
