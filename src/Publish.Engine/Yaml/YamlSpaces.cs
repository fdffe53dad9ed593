using Publish.Engine.Diagnostics;

namespace Publish.Engine.Yaml;

/// <summary>Reports white space other than U+0020 where YAML needs an ordinary space, and replaces it.</summary>
internal static class YamlSpaces
{
    /// <summary>
    /// The text at the same length, with ordinary spaces in indents, behind dashes and around colons of keys.
    /// </summary>
    /// <param name="start">Offset of the text in its file.</param>
    public static string Mended(SourceText source, string text, int start, Findings findings)
    {
        if (!text.AsSpan().ContainsAny(UnseenCharacters.Spaces))
            return text;
        var mended = text.ToCharArray();
        var block = -1;
        for (var line = 0; line < text.Length; )
        {
            var end = text.IndexOf('\n', line) is >= 0 and var feed ? feed : text.Length;
            if (!text.AsSpan(line, end - line).IsWhiteSpace() && Line(mended, line, end, ref block) is >= 0 and var at)
                findings.Add(YamlRules.OtherSpace, new Place(source, start + at), UnseenCharacters.Named(text[at]));
            line = end + 1;
        }
        return new string(mended);
    }

    /// <summary>Corrects one line; returns the index of the first such space, -1 for none.</summary>
    /// <param name="block">Indent of the line that began a block scalar; -1 outside of one.</param>
    private static int Line(Span<char> text, int start, int end, ref int block)
    {
        var at = start;
        while (at < end && text[at] == ' ')
            at++;
        var indent = at - start;
        if (block >= 0 && indent > block)
            return -1;
        while (at < end && IsSpace(text[at]))
            at++;
        var wide = at - start;
        if (block >= 0 && wide > block)
            return Mend(text[..at], start);
        block = -1;
        var words = at;
        while (at + 1 < end && text[at] == '-' && IsSpace(text[at + 1]))
            for (at++; at < end && IsSpace(text[at]); )
                at++;
        var colon = Colon(text[..end], at);
        if (colon < 0 && indent > 0 && at == words)
            return -1;
        var value = colon < 0 ? at : colon + 1;
        while (value < end && IsSpace(text[value]))
            value++;
        if (value < end && text[value] is '|' or '>')
            block = wide;
        // A plain value may begin with white space of any kind; reading trims it.
        var isPlain =
            colon >= 0
            && colon + 1 < end
            && text[colon + 1] == ' '
            && (value == end || text[value] is not ('"' or '\'' or '[' or '{' or '|' or '>'));
        var found = Mend(text[..(isPlain ? colon : value)], start);
        return found >= 0 || value == end || text[value] is not ('{' or '[') ? found : InBraces(text[..end], value);
    }

    /// <summary>Index of the colon that ends a key, with or without unusual spaces beside it; -1 for none.</summary>
    private static int Colon(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '-' or '_'))
            end++;
        if (end == at)
            return -1;
        while (end < line.Length && IsSpace(line[end]))
            end++;
        var isColon = end < line.Length && line[end] == ':';
        return isColon && (end + 1 == line.Length || IsSpace(line[end + 1]) || line[end + 1] == '\r') ? end : -1;
    }

    private static int InBraces(Span<char> text, int at)
    {
        var (found, quote) = (-1, '\0');
        for (at++; at < text.Length; at++)
            if (quote == '"' && text[at] == '\\')
                at++;
            else if (quote != '\0')
                quote = text[at] == quote ? '\0' : quote;
            else if (text[at] is '"' or '\'' && text[at - 1] is ' ' or '[' or '{' or ',' or ':')
                quote = text[at];
            else if (text[at - 1] == ':' && UnseenCharacters.Spaces.Contains(text[at]))
            {
                found = found < 0 ? at : found;
                text[at] = ' ';
            }
        return found;
    }

    private static int Mend(Span<char> text, int start)
    {
        var first = text[start..].IndexOfAny(UnseenCharacters.Spaces);
        for (var at = start; at < text.Length; at++)
            if (UnseenCharacters.Spaces.Contains(text[at]))
                text[at] = ' ';
        return first < 0 ? -1 : start + first;
    }

    private static bool IsSpace(char c) => c == ' ' || UnseenCharacters.Spaces.Contains(c);
}
