using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Input;

/// <summary>
/// Reads text files of limited size as strict UTF-8: an invalid byte is a diagnostic, never a replacement character.
/// </summary>
public static class SourceReader
{
    /// <summary>Most bytes of a text file; a longer one is an error, and parsers would be slow with it.</summary>
    public const int LongestText = 4 * 1024 * 1024;

    /// <summary>
    /// The file, or null where it cannot be read as text; the reason is then in <paramref name="findings"/>.
    /// </summary>
    public static SourceFile? Read(InputFile file, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(findings);
        return Bytes(file, findings) is { } bytes ? Decode(file.Path, bytes, findings) : null;
    }

    /// <summary>The same for bytes in memory, such as those of an older version.</summary>
    public static SourceFile? Decode(string path, byte[] bytes, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(findings);
        var text = bytes.AsSpan();
        if (text.StartsWith(Encoding.UTF8.Preamble))
            text = text[3..];
        var characters = new char[text.Length];
        if (
            Utf8.ToUtf16(text, characters, out var read, out var written, replaceInvalidSequences: false)
            == OperationStatus.Done
        )
            return new SourceFile(
                new SourceText(path, new string(characters, 0, written)),
                bytes,
                ContentHash.Of(bytes)
            );
        var offset = bytes.Length - text.Length + read;
        findings.Add(
            ReadRules.NotUtf8,
            new Place(new SourceText(path, Encoding.UTF8.GetString(text)), written),
            bytes[offset].ToString("X2", CultureInfo.InvariantCulture),
            offset.ToString(CultureInfo.InvariantCulture)
        );
        return null;
    }

    private static byte[]? Bytes(InputFile file, Findings findings)
    {
        var place = new Place(new SourceText(file.Path, ""), 0);
        try
        {
            using var handle = File.OpenHandle(
                file.FullPath,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            var length = RandomAccess.GetLength(handle);
            if (length > LongestText)
            {
                findings.Add(ReadRules.TooLong, place, length.ToString(CultureInfo.InvariantCulture));
                return null;
            }
            var bytes = new byte[length];
            var filled = 0;
            while (filled < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is > 0 and var more)
                filled += more;
            return filled == bytes.Length ? bytes : bytes[..filled];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(ReadRules.Unreadable, place, file.Path);
            return null;
        }
    }
}
