using System.Text.RegularExpressions;
using System.Xml;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange.Xliff;

/// <summary>Turns characters that an exchange file cannot hold as they are into inline codes.</summary>
internal static partial class XmlSafeText
{
    /// <summary>
    /// The atom of a character: an inline code where it begins a placeholder look-alike or cannot stand in XML, else a
    /// letter.
    /// </summary>
    public static Atom At(string text, int at) =>
        IsSign(text, at) ? new(AtomKind.Single, at, at + 1, CodeKind.Sign) : new(AtomKind.Letter, at, at + 1);

    private static bool IsSign(string text, int at) =>
        text[at] switch
        {
            '<' => Placeholder().IsMatch(text.AsSpan(at, Math.Min(12, text.Length - at))),
            '\t' or '\n' or '\r' => false,
            var letter => !char.IsSurrogate(letter) && !XmlConvert.IsXmlChar(letter),
        };

    [GeneratedRegex(@"^</?\d+/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
