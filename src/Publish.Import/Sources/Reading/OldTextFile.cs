using System.Text;
using UtfUnknown;

namespace Publish.Import;

/// <summary>Reads a file of plain text in whichever encoding it was saved.</summary>
internal static class OldTextFile
{
    private const int Largest = 4 << 20;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Null where it is too large, or holds what no text has.</summary>
    public static string? Read(string path, List<Doubt> doubts)
    {
        if (new FileInfo(path).Length > Largest)
            return null;
        return Read(File.ReadAllBytes(path), doubts);
    }

    public static string? Read(byte[] bytes, List<Doubt> doubts)
    {
        var text = Decode(bytes, doubts);
        return text is null || text.AsSpan(0, Math.Min(text.Length, 4000)).Contains('\0')
            ? null
            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static string? Decode(byte[] bytes, List<Doubt> doubts)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var encoding = CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding ?? Encoding.Latin1;
            doubts.Add(
                new(
                    DoubtKind.Uncertain,
                    $"The file is not UTF-8; it was read as {encoding.WebName}. Look whether its letters are right."
                )
            );
            return encoding.GetString(bytes);
        }
    }
}
