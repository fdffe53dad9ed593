using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Translation.Status;

/// <summary>Fingerprint of a block: the first 18 bits of the SHA-256 of its normalized words, in base64url.</summary>
internal static class Fingerprint
{
    /// <summary>Length in characters, of 6 bits each.</summary>
    public const int Length = 3;

    public static string Of(string block)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(Folded(block)), hash);
        return Base64Url.EncodeToString(hash[..Length])[..Length];
    }

    /// <summary>
    /// The text in NFC with white space collapsed to one space, and to none beside Han or kana; block quote
    /// markers (<c>&gt;</c>) at line starts are dropped, so that rewrapping changes no fingerprint.
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

    /// <summary>
    /// Whether a character is Han, kana or their punctuation, scripts that are written without spaces.
    /// </summary>
    public static bool IsSpaceless(char letter) =>
        letter
            is (>= '\u2E80' and <= '\u312F')
                or (>= '\u31A0' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFF00' and <= '\uFF60')
                or (>= '\uD840' and <= '\uD888');
}
