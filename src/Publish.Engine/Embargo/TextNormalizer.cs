using System.Buffers;
using System.Globalization;

namespace Publish.Engine.Embargo;

/// <summary>
/// Normalizes text to lower-case letters and digits, so that it is found across punctuation, tags, escapes and line
/// breaks.
/// </summary>
internal static class TextNormalizer
{
    /// <summary>Normalizes text without markup.</summary>
    public static char[] Of(string text)
    {
        var letters = new char[text.Length];
        return letters[..Take(text, letters)];
    }

    /// <summary>
    /// Normalizes text that may be HTML, XML or JSON: first what stands between tags, then what stands within them.
    /// </summary>
    /// <returns>How many were put into <paramref name="letters"/>, which is as long as the text.</returns>
    public static int OfMarked(ReadOnlySpan<char> text, Span<char> letters)
    {
        var within = ArrayPool<char>.Shared.Rent(text.Length);
        var (length, inTags) = (0, 0);
        for (var at = 0; at < text.Length; )
        {
            var open = text[at..].IndexOf('<');
            var end = open < 0 ? text.Length : at + open;
            length += Take(text[at..end], letters[length..]);
            if (open < 0)
                break;
            var close = text[end..].IndexOf('>');
            at = close < 0 ? text.Length : end + close + 1;
            inTags += Take(text[end..at], within.AsSpan(inTags));
        }
        within.AsSpan(0, inTags).CopyTo(letters[length..]);
        ArrayPool<char>.Shared.Return(within);
        return length + inTags;
    }

    private static int Take(ReadOnlySpan<char> text, Span<char> letters)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
                letters[length++] = letter;
            else if (letter < 128)
                Ascii(text, ref at, letters, ref length);
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
                letters[length++] = char.ToLowerInvariant(letter);
        }
        return length;
    }

    /// <summary>
    /// Handles an ASCII capital, or a sign that may begin an escape: a character reference, <c>\u</c>, <c>\n</c>.
    /// </summary>
    private static void Ascii(ReadOnlySpan<char> text, ref int at, Span<char> letters, ref int length)
    {
        var letter = text[at];
        var rest = text[(at + 1)..];
        if (char.IsAsciiLetterUpper(letter))
            letters[length++] = (char)(letter | 0x20);
        else if (
            letter == '&'
            && rest[..Math.Min(rest.Length, 10)].IndexOf(';') is > 0 and var end
            && !rest[..end].ContainsAnyExcept(EntityLetters)
        )
            at += end + 1;
        else if (
            letter == '\\'
            && rest is ['u', ..]
            && rest.Length >= 5
            && ushort.TryParse(
                rest[1..5],
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var escaped
            )
        )
        {
            if (char.IsLetterOrDigit((char)escaped))
                letters[length++] = char.ToLowerInvariant((char)escaped);
            at += 5;
        }
        else if (letter == '\\' && rest is ['n' or 'r' or 't', ..])
            at++;
    }

    private static readonly SearchValues<char> EntityLetters = SearchValues.Create(
        "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );
}
