using System.IO.Compression;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Translation.Exchange;

/// <summary>
/// Packs the texts that a file for translators was made from, so that they are known when it comes back, whatever has
/// become of them here.
/// </summary>
internal static class EmbeddedTexts
{
    public static string Pack(SourceFile source, SourceFile? translation)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli))
        {
            writer.Write(source.Bytes.Length);
            writer.Write(source.Bytes.Span);
            writer.Write(translation?.Bytes.Length ?? -1);
            writer.Write(translation is null ? [] : translation.Bytes.Span);
        }
        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>
    /// The bytes of both; null where they were damaged on the way, or are larger than any text may be.
    /// </summary>
    public static (byte[] Source, byte[]? Translation)? Unpack(string packed)
    {
        try
        {
            using var reader = new BinaryReader(
                new BrotliStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress)
            );
            return Bytes(reader) is { } source ? (source, Bytes(reader)) : null;
        }
        catch (Exception damage)
            when (damage is FormatException or IOException or InvalidOperationException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[]? Bytes(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        if (length > SourceReader.LongestText)
            throw new InvalidDataException();
        if (length < 0)
            return null;
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }

    /// <summary>Bytes that were read as a text before.</summary>
    public static SourceFile File(string path, byte[] bytes)
    {
        var text = bytes.AsSpan();
        return new(
            new(path, Encoding.UTF8.GetString(text.StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text)),
            bytes,
            ContentHash.Of(bytes)
        );
    }
}
