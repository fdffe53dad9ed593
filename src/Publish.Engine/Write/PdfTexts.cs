using System.Buffers;
using System.Text;

namespace Publish.Engine.Write;

/// <summary>Finds texts in a PDF that stand in it in two bytes a letter: titles, bookmarks, and what pictures are of.</summary>
internal static class PdfTexts
{
    private const int Longest = 4096;
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    public static List<string> Of(ReadOnlySpan<byte> bytes)
    {
        var texts = new List<string>();
        for (int at = 0, next; (next = bytes[at..].IndexOf((ReadOnlySpan<byte>)[0xfe, 0xff])) >= 0;)
        {
            at += next + 2;
            texts.Add(Encoding.BigEndianUnicode.GetString(bytes[at..Math.Min(bytes.Length, at + Longest)]));
        }
        for (int at = 0, next; (next = bytes[at..].IndexOf((byte)'<')) >= 0;)
        {
            at += next + 1;
            var end = bytes[at..].IndexOf((byte)'>');
            if (end is > 4 and < Longest && end % 2 == 0 && !bytes.Slice(at, end).ContainsAnyExcept(Digits))
                texts.Add(Hexadecimal(Convert.FromHexString(Encoding.ASCII.GetString(bytes.Slice(at, end)))));
        }
        return texts;
    }

    private static string Hexadecimal(byte[] bytes) => bytes is [0xfe, 0xff, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
}
