using System.Globalization;

namespace Publish.Import;

/// <summary>Brings single characters to the form that they are written in.</summary>
internal static class Characters
{
    // What the bytes 80 to 9F are in the code page that pages of the time were really written in; five are nothing in it.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>
    /// The character to write; <c>\0</c> where there is none, and a space for all that only makes room.
    /// </summary>
    public static char Cleaned(char c, char before, char after) =>
        c switch
        {
            >= 'a' and <= 'z' => c,
            ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029' => ' ',
            '\u00A0' or '\u202F' or '\u2007' => Matters(before, after) ? c : ' ',
            '\uFEFF' or '\u200B' or '\u00AD' or '\u2060' or '\u007F' or '\uFFFE' or '\uFFFF' => '\0',
            < ' ' => '\0',
            >= '\u0080' and <= '\u009F' => Windows[c - '\u0080'],
            >= '\uFDD0' and <= '\uFDEF' => '\0',
            >= '\u2000' and <= '\u200A' => ' ',
            _ => c,
        };

    /// <summary>
    /// Whether a no-break space keeps a number with what it counts, or a mark with its word; others only made room.
    /// </summary>
    private static bool Matters(char before, char after) =>
        !char.IsWhiteSpace(before)
        && !char.IsWhiteSpace(after)
        && after != '\0'
        && (
            char.IsAsciiDigit(before)
            || char.IsAsciiDigit(after) && char.GetUnicodeCategory(before) != UnicodeCategory.OtherLetter
            || before is '«' or '§' or '№'
            || after is '»' or ':' or ';' or '!' or '?'
        );
}
