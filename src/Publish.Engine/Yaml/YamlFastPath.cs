using System.Buffers;
using System.Collections.Immutable;

namespace Publish.Engine.Yaml;

/// <summary>
/// Reads the YAML that most files are made of (a key and a text on each line) without the parser, at a fraction of its
/// cost.
/// </summary>
internal static class YamlFastPath
{
    /// <summary>Most keys; the search for duplicates is quadratic.</summary>
    private const int MostKeys = 40;

    /// <summary>Characters that need the full parser: YAML's line breaks, escapes, controls, tabs.</summary>
    private static readonly SearchValues<char> Uncommon = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Where(code => code is not ('\n' or '\r')).Select(code => (char)code),
        '\\',
        '\u007F',
        '\u0085',
        '\u2028',
        '\u2029',
        '\uFEFF',
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>The map, or null where the text needs the full parser, even if only for a diagnostic.</summary>
    /// <param name="start">Offset of the text in its file.</param>
    public static YamlMapping? Read(string text, int start)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny(Uncommon))
            return null;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var first = -1;
        for (var line = 0; line < text.Length; )
        {
            var feed = text.IndexOf('\n', line);
            var (end, next) = feed < 0 ? (text.Length, text.Length) : (feed, feed + 1);
            if (end > line && text[end - 1] == '\r')
                end--;
            if (end > line && text[line] != '#')
            {
                if (
                    Entry(text, line, end, start) is not { } entry
                    || IsTwice(entries, entry.Key.Value)
                    || entries.Count == MostKeys
                )
                    return null;
                first = first < 0 ? line : first;
                entries.Add(entry);
            }
            line = next;
        }
        return first < 0 ? null : new YamlMapping(start + first, start + text.Length, entries.DrainToImmutable());
    }

    private static YamlEntry? Entry(string text, int line, int end, int start)
    {
        var colon = line;
        while (colon < end && (char.IsAsciiLetterLower(text[colon]) || text[colon] == '-' && colon > line))
            colon++;
        if (colon == line || colon + 1 >= end || text[colon] != ':' || text[colon + 1] != ' ')
            return null;
        var at = colon + 2;
        while (at < end && text[at] == ' ')
            at++;
        while (end > at && text[end - 1] == ' ')
            end--;
        return at < end && end - at <= YamlBounds.LongestValue && Value(text, at, end, start) is { } value
            ? new YamlEntry(new YamlScalar(start + line, start + colon, text[line..colon], true), value)
            : null;
    }

    private static YamlNode? Value(string text, int at, int end, int start)
    {
        if (text[at] == '[')
            return List(text, at, end, start);
        if (text[at] == '"')
            return Quoted(text, at, end, start) is { } quoted && quoted.End == start + end ? quoted : null;
        var value = text.AsSpan(at, end - at);
        return
            char.IsLetterOrDigit(value[0])
            && value[^1] != ':'
            && !value.Contains(": ", StringComparison.Ordinal)
            && !value.Contains(" #", StringComparison.Ordinal)
            ? new YamlScalar(start + at, start + end, value.ToString(), true)
            : null;
    }

    private static YamlScalar? Quoted(string text, int at, int end, int start)
    {
        var close = text.IndexOf('"', at + 1, end - at - 1);
        return close < 0 ? null : new YamlScalar(start + at, start + close + 1, text[(at + 1)..close], false);
    }

    /// <summary>A flow sequence of quoted texts and plain ids on one line.</summary>
    private static YamlSequence? List(string text, int open, int end, int start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var at = open + 1; at < end; )
        {
            while (at < end && text[at] == ' ')
                at++;
            if (at == end - 1 && text[at] == ']')
                return new YamlSequence(start + open, start + end, items.DrainToImmutable());
            if (
                at >= end
                || (text[at] == '"' ? Quoted(text, at, end, start) : Id(text, at, end, start)) is not { } item
            )
                return null;
            items.Add(item);
            at = item.End - start;
            if (at < end && text[at] == ',')
                at++;
            else if (at != end - 1 || text[at] != ']')
                return null;
        }
        return null;
    }

    private static YamlScalar? Id(string text, int at, int end, int start)
    {
        var close = at;
        while (close < end && (char.IsAsciiLetterOrDigit(text[close]) || text[close] is '-' or '/' && close > at))
            close++;
        return close == at ? null : new YamlScalar(start + at, start + close, text[at..close], true);
    }

    private static bool IsTwice(ImmutableArray<YamlEntry>.Builder entries, string key)
    {
        foreach (var entry in entries)
            if (entry.Key.Value == key)
                return true;
        return false;
    }
}
