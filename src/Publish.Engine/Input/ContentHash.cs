using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Publish.Engine.Input;

/// <summary>64-bit content hash: the first 8 bytes of SHA-256. Fingerprints are made of it.</summary>
public static class ContentHash
{
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }

    /// <summary>Combines two hashes; the order matters.</summary>
    public static ulong With(this ulong hash, ulong other)
    {
        var mixed = (hash ^ (other + 0x9E3779B97F4A7C15 + (hash << 6) + (hash >> 2))) * 0xBF58476D1CE4E5B9;
        return mixed ^ (mixed >> 31);
    }
}
