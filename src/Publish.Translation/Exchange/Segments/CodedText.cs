using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Text with placeholders for inline codes, such as <c>aboard the &lt;1&gt;Haesong 7&lt;/1&gt;.&lt;2/&gt;</c>: the
/// common form of XLIFF and PO.
/// </summary>
internal static partial class CodedText
{
    /// <param name="ids">The code numbers of the block's atoms.</param>
    public static string Of(TextBlock block, int[] ids, int from, int to)
    {
        var text = new StringBuilder();
        for (var at = from; at < to; at++)
        {
            var atom = block.Atoms[at];
            switch (atom.Kind)
            {
                case AtomKind.Letter
                    when char.IsWhiteSpace(block.Text[atom.Start])
                        && block.Text[atom.Start] is not ('\u3000' or '\u00A0'):
                    Space(text);
                    break;
                case AtomKind.Letter:
                    text.Append(block.Text[atom.Start]);
                    break;
                case AtomKind.Break
                    when text.Length == 0
                        || at + 1 == to
                        || !Fingerprint.IsSpaceless(text[^1])
                        || !IsSpaceless(block, at + 1):
                    Space(text);
                    break;
                case AtomKind.Break:
                    break;
                default:
                    text.Append(atom.Kind == AtomKind.Close ? "</" : "<")
                        .Append(ids[at].ToString(CultureInfo.InvariantCulture))
                        .Append(atom.Kind is AtomKind.Single or AtomKind.Structure ? "/>" : ">");
                    break;
            }
        }
        return text.ToString();
    }

    /// <summary>Text and placeholders, alternating; every second part is a placeholder.</summary>
    public static string[] Parts(string coded) => Placeholder().Split(coded);

    /// <summary>The number of a placeholder, -1 where it is none, and whether it opens or closes a code.</summary>
    public static (int Id, bool Opens, bool Closes) Read(string placeholder) =>
        (
            int.TryParse(placeholder.AsSpan().Trim("</>"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? id
                : -1,
            placeholder[^2] != '/' && placeholder[1] != '/',
            placeholder[1] == '/'
        );

    /// <summary>
    /// The Markdown of a coded text: placeholders replaced by their markup, words escaped for their leaf.
    /// </summary>
    public static string Raw(string coded, ImmutableArray<Code> codes, LeafKind leaf, bool beginsLine)
    {
        var parts = Parts(coded.Trim());
        var raw = new StringBuilder();
        for (var at = 0; at < parts.Length; at++)
            if (at % 2 == 0)
                raw.Append(
                    BlockMarkerEscaper.Of(parts[at].ReplaceLineEndings(" "), leaf, beginsLine && raw.Length == 0)
                );
            else
            {
                var (id, _, closes) = Read(parts[at]);
                var code = codes.First(one => one.Id == id);
                raw.Append(closes ? code.Close : code.Open);
            }
        return raw.ToString();
    }

    private static bool IsSpaceless(TextBlock block, int at) =>
        block.Atoms[at].Kind == AtomKind.Letter && Fingerprint.IsSpaceless(block.Text[block.Atoms[at].Start]);

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }

    [GeneratedRegex(@"(</?\d+>|<\d+/>)", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
