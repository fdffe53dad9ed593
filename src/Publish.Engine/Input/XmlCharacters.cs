using System.Xml;

namespace Publish.Engine.Input;

/// <summary>
/// Leaves out of a text what no XML may hold: one such character, and readers of feeds refuse the whole file.
/// </summary>
internal static class XmlCharacters
{
    public static string Of(string text) =>
        IsWhole(text) ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed).Select(rune => rune.ToString()));

    /// <summary>Whether nothing would be left out; half a surrogate pair would.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (
                !XmlConvert.IsXmlChar(text[at])
                && (at + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at++]))
            )
                return false;
        return true;
    }

    private static bool IsAllowed(System.Text.Rune rune) =>
        rune.Value > 0xFFFF || (XmlConvert.IsXmlChar((char)rune.Value) && rune != System.Text.Rune.ReplacementChar);
}
