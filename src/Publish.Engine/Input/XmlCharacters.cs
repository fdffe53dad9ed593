using System.Xml;

namespace Publish.Engine.Input;

/// <summary>Removes characters that XML 1.0 does not allow: feed readers refuse a file with one of them.</summary>
internal static class XmlCharacters
{
    public static string Of(string text) =>
        IsWhole(text) ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed).Select(rune => rune.ToString()));

    /// <summary>Whether all characters are allowed in XML; lone surrogates are not.</summary>
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
