using System.Text;

namespace Publish.Import;

/// <summary>
/// A word in brackets that WordPress or a plugin puts something in the place of: <c>[caption width="300"]</c>.
/// </summary>
internal sealed record WpShortcode(string Name, Dictionary<string, string> Attributes, bool IsEnd, int End)
{
    private const int Longest = 4000;

    /// <summary>What begins at a bracket; null where it is a bracket of the text.</summary>
    public static WpShortcode? At(string text, int open)
    {
        var at = open + 1;
        var isEnd = at < text.Length && text[at] == '/';
        var start = isEnd ? ++at : at;
        while (at < text.Length && at - start < 60 && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_'))
            at++;
        if (
            at == start
            || !char.IsAsciiLetter(text[start])
            || at == text.Length
            || text[at] is not (']' or ' ' or '/' or '\n' or '\u00A0')
        )
            return null;
        var name = text[start..at].ToLowerInvariant();
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var last = Math.Min(text.Length, open + Longest); at < last; )
        {
            if (text[at] == ']')
                return new(name, attributes, isEnd, at + 1);
            if (text[at] is '[' or '<')
                return null;
            if (char.IsWhiteSpace(text[at]) || text[at] == '/')
                at++;
            else
                at = Attribute(text, at, last, attributes);
        }
        return null;
    }

    private static int Attribute(string text, int at, int last, Dictionary<string, string> attributes)
    {
        var key = at;
        while (at < last && text[at] is not ('=' or ']' or ' ' or '\n'))
            at++;
        var name = text[key..at];
        if (at == last || text[at] != '=')
        {
            attributes.TryAdd("#" + attributes.Count, name.Trim('"', '\''));
            return at;
        }
        var value = new StringBuilder();
        // Editors turned straight quotes into curly ones, and the web server does not mind.
        var quote = ++at < last && text[at] is '"' or '\'' or '”' or '″' or '“' ? text[at++] : '\0';
        while (
            at < last
            && (
                quote == '\0'
                    ? text[at] is not (' ' or ']' or '\n')
                    : text[at] != quote && !(quote is '“' or '″' && text[at] is '”' or '″')
            )
        )
            value.Append(text[at++]);
        attributes.TryAdd(name, value.ToString());
        return quote != '\0' && at < last ? at + 1 : at;
    }
}
