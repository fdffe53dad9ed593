using System.Globalization;
using System.Text;

namespace Publish.Translation.Exchange.Po;

/// <summary>Escapes and unescapes the strings of PO files.</summary>
internal static class PoText
{
    /// <summary>Writes a keyword with its string; a string of several lines takes a line for each.</summary>
    public static void Write(StringBuilder file, string keyword, string value)
    {
        var lines = value.Split('\n');
        if (lines.Length == 1)
            file.Append(keyword).Append(' ').Append(Quoted(value)).Append('\n');
        else
        {
            file.Append(keyword).Append(" \"\"\n");
            for (var at = 0; at < lines.Length; at++)
                if (at + 1 < lines.Length || lines[at].Length > 0)
                    file.Append(Quoted(at + 1 < lines.Length ? lines[at] + "\n" : lines[at])).Append('\n');
        }
    }

    public static string Quoted(string value) =>
        "\""
        + string.Concat(
            value.Select(letter =>
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => @"\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    '\a' => "\\a",
                    '\b' => "\\b",
                    '\f' => "\\f",
                    '\v' => "\\v",
                    < ' ' => "\\" + Convert.ToString(letter, 8).PadLeft(3, '0'),
                    _ => letter.ToString(),
                }
            )
        )
        + "\"";

    /// <summary>Unescapes what is between a string's quotation marks.</summary>
    /// <param name="wrong">The index of a backslash that begins no escape; else -1.</param>
    public static string Unescaped(ReadOnlySpan<char> inside, out int wrong)
    {
        var value = new StringBuilder(inside.Length);
        wrong = -1;
        for (var at = 0; at < inside.Length; at++)
        {
            if (inside[at] != '\\')
            {
                value.Append(inside[at]);
                continue;
            }
            var start = at++;
            var letter = at < inside.Length ? inside[at] : '\0';
            var plain = @"""\abfnrtv'?".IndexOf(letter, StringComparison.Ordinal);
            if (plain >= 0)
                value.Append("\"\\\a\b\f\n\r\t\v'?"[plain]);
            else if (letter is >= '0' and <= '7')
                value.Append((char)Digits(inside, ref at, 3, 8));
            else if (letter == 'x' && at + 1 < inside.Length && char.IsAsciiHexDigit(inside[at + 1]))
            {
                at++;
                value.Append((char)Digits(inside, ref at, 2, 16));
            }
            else
                wrong = wrong < 0 ? start : wrong;
        }
        return value.ToString();
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at, int most, int radix)
    {
        var value = 0;
        var end = Math.Min(at + most, text.Length);
        for (
            ;
            at < end
                && char.IsAsciiHexDigit(text[at])
                && int.Parse(text.Slice(at, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var digit
                && digit < radix;
            at++
        )
            value = value * radix + digit;
        at--;
        return value;
    }
}
