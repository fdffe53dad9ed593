using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Translation.Status;

/// <summary>
/// A block's words in three characters: enough to tell that they changed, too little to tell what they were.
/// </summary>
internal static class Fingerprint
{
    /// <summary>Characters; 18 bits.</summary>
    public const int Length = 3;

    public static string Of(string block)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(Folded(block)), hash);
        return Base64Url.EncodeToString(hash[..Length])[..Length];
    }

    /// <summary>
    /// White space is one space, and none beside a character of a script that writes without it, so that a text may be
    /// wrapped anew;
    /// the marks by which a quotation goes on in its next line go with the line's end.
    /// </summary>
    internal static string Folded(string block)
    {
        var text = UnicodeNormalization.Of(block.Trim());
        var isQuotation = text.StartsWith('>');
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                folded.Append(text[at++]);
                continue;
            }
            var newLine = false;
            for (; at < text.Length && (char.IsWhiteSpace(text[at]) || newLine && isQuotation && text[at] == '>'); at++)
                newLine |= text[at] == '\n';
            if (at < text.Length && !IsSpaceless(folded[^1]) && !IsSpaceless(text[at]))
                folded.Append(' ');
        }
        return folded.ToString();
    }

    /// <summary>Han, kana and their punctuation.</summary>
    public static bool IsSpaceless(char letter) =>
        letter
            is (>= '\u2E80' and <= '\u312F')
                or (>= '\u31A0' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFF00' and <= '\uFF60')
                or (>= '\uD840' and <= '\uD888');
}
