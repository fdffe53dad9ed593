using System.Globalization;
using System.Text;

namespace Publish.Engine.Diagnostics;

/// <summary>Replaces control, format and bidi characters by visible ones, for terminals and messages.</summary>
public static class ControlCharacters
{
    /// <summary>
    /// The text on one line, without characters that move the cursor or change the direction of writing.
    /// </summary>
    /// <param name="spaces">Whether white space other than U+0020 is shown as its code point too, for text that may be
    /// wrong because of it.</param>
    public static string Of(ReadOnlySpan<char> text, bool spaces = false)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(shown, rune, spaces);
        return shown.ToString();
    }

    /// <summary>
    /// Whether the text has invisible characters (control, format, bidi), so that readers and machines see different
    /// texts.
    /// </summary>
    public static bool HidesPart(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsUnseen(rune))
                return true;
        return false;
    }

    /// <summary>Width of a visible text in columns of a terminal; East Asian wide characters take two.</summary>
    public static int WidthOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune);
        return width;
    }

    internal static void Append(StringBuilder shown, Rune rune, bool spaces = false)
    {
        switch (rune.Value)
        {
            case '\t':
                shown.Append('→');
                break;
            case < 0x20:
                shown.Append((char)(0x2400 + rune.Value));
                break;
            case 0x7F:
                shown.Append('\u2421');
                break;
            default:
                if (IsUnseen(rune) || spaces && IsOtherSpace(rune))
                    shown.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
                else
                    shown.Append(rune.ToString());
                break;
        }
    }

    /// <summary>Width of the rune in columns of a terminal, after it is made visible.</summary>
    internal static int Width(Rune rune, bool spaces = false) =>
        rune.Value switch
        {
            _ when spaces && IsOtherSpace(rune) => 8,
            < 0x20 or (>= 0x7F and < 0x300) when !IsUnseen(rune) => 1,
            < 0x7F => 1,
            _ when IsUnseen(rune) => rune.Value > 0xFFFF ? 9 : 8,
            _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark =>
                0,
            (>= 0x1100 and <= 0x115F)
            or (>= 0x2E80 and <= 0x303E)
            or (>= 0x3041 and <= 0xA4CF)
            or (>= 0xA960 and <= 0xA97F)
            or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF01 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1F64F)
            or (>= 0x1F680 and <= 0x1F6FF)
            or (>= 0x1F900 and <= 0x1F9FF)
            or (>= 0x20000 and <= 0x3FFFD) => 2,
            _ => 1,
        };

    private static bool IsOtherSpace(Rune rune) => rune.IsBmp && UnseenCharacters.Spaces.Contains((char)rune.Value);

    private static bool IsUnseen(Rune rune) =>
        rune.Value >= 0x80
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse;
}
