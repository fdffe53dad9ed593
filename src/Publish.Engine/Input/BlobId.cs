using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Publish.Engine.Input;

/// <summary>
/// Computes git's blob id (SHA-1) of a file's content without git: the source mark by which a translation names its
/// source text.
/// </summary>
public static class BlobId
{
    /// <summary>The first 12 hexadecimal digits of the blob id of the bytes with LF line ends.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var content = bytes.Contains((byte)'\r') ? WithLineFeeds(bytes) : bytes;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(
            Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0"))
        );
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    private static ReadOnlySpan<byte> WithLineFeeds(ReadOnlySpan<byte> bytes)
    {
        var content = new byte[bytes.Length];
        var length = 0;
        for (var at = 0; at < bytes.Length; at++)
            if (bytes[at] != '\r' || at + 1 == bytes.Length || bytes[at + 1] != '\n')
                content[length++] = bytes[at];
        return content.AsSpan(0, length);
    }
}
