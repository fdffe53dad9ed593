using System.Text.RegularExpressions;
using System.Xml;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange.Xliff;

/// <summary>
/// Tells characters that a translator may see from those that a file for translators cannot hold as they are.
/// </summary>
internal static partial class XmlSafeText
{
    /// <summary>
    /// The character at a place; what could be taken for a placeholder, or cannot stand in XML, is a sign of its own.
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
