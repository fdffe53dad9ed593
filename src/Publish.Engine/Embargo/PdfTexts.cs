using System.Buffers;
using System.Text;

namespace Publish.Engine.Embargo;

/// <summary>Extracts PDF strings in UTF-16BE, literal or hexadecimal: titles, bookmarks, alternative texts.</summary>
internal static class PdfTexts
{
    private const int Longest = 4096;
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    private static ReadOnlySpan<byte> Mark => [0xfe, 0xff];

    public static void Find(ReadOnlySpan<byte> bytes, WordsFound found)
    {
        FindMarked(bytes, found);
        for (int at = 0, next; (next = bytes[at..].IndexOf((byte)'<')) >= 0; )
        {
            at += next + 1;
            var end = bytes[at..Math.Min(bytes.Length, at + Longest)].IndexOf((byte)'>');
            if (end > 4 && end % 2 == 0 && !bytes.Slice(at, end).ContainsAnyExcept(Digits))
                found(
                    TextNormalizer.Of(
                        Hexadecimal(Convert.FromHexString(Encoding.ASCII.GetString(bytes.Slice(at, end))))
                    )
                );
        }
    }

    /// <summary>
    /// Reads each string from its byte order mark up to the second mark after it, as a mark can be two halves of
    /// letters; no byte is read more than twice.
    /// </summary>
    private static void FindMarked(ReadOnlySpan<byte> bytes, WordsFound found)
    {
        for (var at = Next(bytes, 0); at >= 0; )
        {
            var next = Next(bytes, at);
            var end = next < 0 || Next(bytes, next) is not (>= 0 and var second) ? bytes.Length : second - Mark.Length;
            found(TextNormalizer.Of(Encoding.BigEndianUnicode.GetString(bytes[at..Math.Min(end, at + Longest)])));
            at = next;
        }
    }

    /// <summary>Byte offset after the next byte order mark, or -1.</summary>
    private static int Next(ReadOnlySpan<byte> bytes, int from) =>
        bytes[from..].IndexOf(Mark) is >= 0 and var at ? from + at + Mark.Length : -1;

    private static string Hexadecimal(byte[] bytes) =>
        bytes is [0xfe, 0xff, ..]
            ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
            : Encoding.Latin1.GetString(bytes);
}
