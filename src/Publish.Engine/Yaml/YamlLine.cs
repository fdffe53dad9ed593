namespace Publish.Engine.Yaml;

/// <summary>One line of YAML, split into indent, key and value.</summary>
/// <param name="Start">Offset of the line in the text.</param>
/// <param name="Before">Dashes and the key with its colon and space, without the indent.</param>
/// <param name="ValueStart">Offset of the value in the text.</param>
internal readonly record struct YamlLine(
    int Start,
    string Indent,
    string Before,
    string Value,
    int ValueStart,
    bool HasKey
)
{
    public static YamlLine At(string text, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
        var at = start;
        while (at < end && text[at] is ' ' or '\t')
            at++;
        var words = at;
        while (at + 1 < end && text[at] == '-' && text[at + 1] == ' ')
            at += 2;
        var hasKey = Colon(text, at, end) is >= 0 and var colon;
        if (hasKey)
            for (at = Colon(text, at, end) + 1; at < end && text[at] == ' '; )
                at++;
        return new YamlLine(
            start,
            text[start..words],
            text[words..at] + (at > words && text[at - 1] == ':' ? " " : ""),
            text[at..end].TrimEnd(),
            at,
            hasKey
        );
    }

    /// <summary>Index of the colon that ends the key, or -1.</summary>
    private static int Colon(string text, int at, int end)
    {
        if (at < end && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1, end - at - 1);
            return close >= 0 && close + 1 < end && text[close + 1] == ':' ? close + 1 : -1;
        }
        if (at < end && text[at] is '[' or '{')
            return -1;
        for (; at < end; at++)
            if (text[at] == ':' && (at + 1 == end || text[at + 1] == ' '))
                return at;
        return -1;
    }
}
