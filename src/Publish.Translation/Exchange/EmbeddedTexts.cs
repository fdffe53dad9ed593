using System.IO.Compression;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Translation.Exchange;

/// <summary>
/// Packs source and translation into an exchange file (Brotli, base64), so that an import does not depend on what the
/// input or git holds by then.
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
    /// The bytes of source and translation; null where the data is damaged, or a length exceeds that of any text.
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

    /// <summary>
    /// A source file from bytes that passed the reader before; a UTF-8 byte order mark is stripped from the text.
    /// </summary>
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
