using System.Text;
using System.Text.RegularExpressions;

namespace Publish.Metadata.Pdf;

/// <summary>Decodes a PDF string, literal or hexadecimal, for display.</summary>
internal static partial class PdfText
{
    /// <param name="plain">A literal string, without its parentheses.</param>
    /// <param name="digits">A hexadecimal string, without its angle brackets; used where the literal is empty.</param>
    public static string Of(string plain, string digits)
    {
        var bytes =
            plain.Length > 0
                ? Encoding.Latin1.GetBytes(Escape().Replace(plain, escape => Escaped(escape.Groups["what"].Value)))
                : Convert.FromHexString(digits.AsSpan(0, digits.Length & ~1));
        return bytes is [0xFE, 0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
            : Encoding.Latin1.GetString(bytes);
    }

    private static string Escaped(string what) =>
        what switch
        {
            "n" or "r" or "t" or "b" or "f" or "\n" => " ",
            [>= '0' and <= '7', ..] => (
                (char)(what.Aggregate(0, (sum, digit) => (sum << 3) + digit - '0') & 0xFF)
            ).ToString(),
            _ => what,
        };

    [GeneratedRegex(@"\\(?<what>[0-7]{1,3}|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
