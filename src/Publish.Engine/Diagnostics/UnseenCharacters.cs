using System.Buffers;
using System.Globalization;

namespace Publish.Engine.Diagnostics;

/// <summary>
/// Names of invisible characters and unusual spaces, and which of them have no effect where they stand.
/// </summary>
internal static class UnseenCharacters
{
    private const string LeftToRight = "\u200E",
        Isolates = "\u2066\u2067\u2068\u2069",
        Embeddings = "\u202A\u202B\u202C";

    private const string Overrides = "\u202D\u202E",
        Joiners = "\u200B\u2060\uFEFF\u00AD",
        Fillers = "\u115F\u1160\u3164\uFFA0";

    private const string LineEnds = "\u2028\u2029";

    /// <summary>White space other than the ordinary space.</summary>
    public static readonly SearchValues<char> Spaces = SearchValues.Create(
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
    );

    /// <summary>
    /// Invisible characters that are removed where they have no effect; ZWJ and ZWNJ always have one and are not here.
    /// </summary>
    public static readonly SearchValues<char> Idle = SearchValues.Create(
        LeftToRight + "\u200F\u061C" + Isolates + Embeddings + Overrides + Joiners + Fillers + LineEnds
    );

    /// <summary>Code point and name, such as <c>U+00A0, a no-break space</c>.</summary>
    public static string Named(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}, {NameOf(c)}");

    /// <summary>Whether the invisible character at an index has no effect there and can be removed.</summary>
    /// <param name="turns">Whether the text around it has right-to-left words, in which bidi controls have an
    /// effect.</param>
    public static bool IsIdle(ReadOnlySpan<char> text, int at, bool turns) =>
        Idle.Contains(text[at])
        && text[at] switch
        {
            '\u200B' => !(at > 0 && EndsLinesByIt(text[at - 1]) || at + 1 < text.Length && EndsLinesByIt(text[at + 1])),
            '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202C') or (>= '\u2066' and <= '\u2069') =>
                !turns,
            _ => true,
        };

    /// <summary>
    /// Whether it is a line or paragraph separator, which is replaced by a space; other idle characters are removed.
    /// </summary>
    public static bool IsLineEnd(char c) => c is '\u2028' or '\u2029';

    /// <summary>The text without invisible characters that have no effect.</summary>
    public static string Without(string text, bool turns)
    {
        if (!text.AsSpan().ContainsAny(Idle))
            return text;
        var left = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            if (!IsIdle(text, at, turns))
                left.Append(text[at]);
            else if (IsLineEnd(text[at]))
                left.Append(' ');
        return left.ToString();
    }

    /// <summary>The text without no-break spaces beside a space, which would be seen as a second one.</summary>
    /// <param name="isAfterSpace">Whether a space stands before it.</param>
    public static string Folded(ReadOnlySpan<char> text, bool isAfterSpace = false)
    {
        var left = new System.Text.StringBuilder(text.Length);
        for (var rest = text; !rest.IsEmpty; )
        {
            var words = rest.IndexOf('\u00A0') is >= 0 and var hard ? rest[..hard] : rest;
            left.Append(words);
            var after = rest[words.Length..].TrimStart('\u00A0');
            if (!(left.Length > 0 ? left[^1] is ' ' or '\n' : isAfterSpace) && after is not [' ' or '\n', ..])
                left.Append(rest[words.Length..^after.Length]);
            rest = after;
        }
        return left.ToString();
    }

    /// <summary>Whether the text has letters of right-to-left scripts.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (
                c >= '\u0590'
                && (c <= '\u08FF' || c is >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
                && char.IsLetter(c)
            )
                return true;
        return false;
    }

    /// <summary>
    /// Whether the letter is of Thai, Lao, Myanmar or Khmer, where U+200B is a break opportunity between words.
    /// </summary>
    private static bool EndsLinesByIt(char c) =>
        c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';

    private static string NameOf(char c) =>
        c switch
        {
            '\u00A0' => "a no-break space",
            '\u202F' => "a narrow no-break space",
            '\u2007' => "a space as wide as a digit",
            '\u3000' => "a full-width space",
            '\u200B' => "a space of no width",
            '\u00AD' => "a soft hyphen",
            '\u2060' => "a word joiner",
            '\uFEFF' => "a byte order mark",
            '\u2028' => "a line end of another program",
            '\u2029' => "a paragraph end of another program",
            '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
                "a mark that turns the direction of writing",
            '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => "a Hangul filler",
            _ => "a space of another width",
        };
}
