using Publish.Engine.Diagnostics;

namespace Publish.Engine.Yaml;

/// <summary>Reports why a text cannot be parsed as YAML, with the author's own line corrected as the remedy.</summary>
internal static class YamlFault
{
    /// <param name="offset">Where the parser failed, in the whole file.</param>
    /// <param name="end">Where the YAML ends.</param>
    public static void Tell(SourceText source, int offset, int end, Findings findings)
    {
        var text = source.Text;
        var line = YamlLine.At(text, offset);
        if (
            Tab(text, line) is >= 0 and var tab
            || (Following(text, line, end) is { } next && (tab = Tab(text, next)) >= 0)
        )
            findings.Add(YamlRules.Tab, new Place(source, tab));
        else if (InLine(source, line) is { } found)
            findings.Add(found);
        else if (
            Preceding(text, line) is { } before
            && InLine(source, before) is { Rule: var rule } earlier
            && rule != YamlRules.ColonMissing
        )
            findings.Add(earlier);
        else if (AnyTab(text, line, end) is { } far)
            findings.Add(YamlRules.Tab, new Place(source, far));
        else
            findings.Add(YamlRules.NotYaml, new Place(source, offset));
    }

    private static Diagnostic? InLine(SourceText source, YamlLine line)
    {
        var value = line.Value;
        if (value.Length == 0)
            return null;
        switch (value[0])
        {
            case '"' or '\'':
                return Behind(value, EndOfQuotes(value, 0)) switch
                {
                    < 0 => Told(YamlRules.Unclosed, 0, value[..1], ":\n  " + line.Before + Quoting.Closed(value)),
                    0 => null,
                    var behind => Told(YamlRules.TextBehindQuotes, behind, line.Before + Quoting.Again(value)),
                };
            case '[' or '{':
                return Behind(value, EndOfBrackets(value)) switch
                {
                    < 0 => Told(YamlRules.Unclosed, 0, value[..1], "."),
                    0 => null,
                    var behind => Told(YamlRules.TextBehindBracket, behind, value[..1], Mended()),
                };
            case '@' or '`' or '%' or '*' or '&' or '!':
            case '|' or '>' when !IsBlockHeader(value):
            case '-' or '?' when line.HasKey && value.Length > 1 && value[1] == ' ':
                return Told(YamlRules.ReservedStart, 0, value[..1], Mended());
        }
        if (!line.HasKey)
            return value[0] is '#' or ']' or '}'
                ? null
                : Told(
                    YamlRules.ColonMissing,
                    0,
                    value,
                    value.Contains('：', StringComparison.Ordinal)
                        ? "The colon here is a wide one, as Korean and Chinese keyboards write it; YAML wants the narrow one. "
                        : ""
                );
        for (var at = 0; at < value.Length; at++)
            if (value[at] == ':' && (at + 1 == value.Length || value[at + 1] == ' '))
                return Told(YamlRules.SecondColon, at, Mended());
        return null;

        Diagnostic Told(Rule rule, int at, params string[] arguments) =>
            new(rule, new Place(source, line.ValueStart + at), arguments);
        string Mended() => line.Before + Quoting.Quote(value);
    }

    /// <summary>
    /// Index of the text behind what ended at <paramref name="end"/>: 0 for none, negative where it did not end.
    /// </summary>
    private static int Behind(string value, int end)
    {
        if (end < 0)
            return -1;
        while (end < value.Length && value[end] == ' ')
            end++;
        return end == value.Length || value[end] == '#' ? 0 : end;
    }

    private static int EndOfQuotes(string value, int at)
    {
        for (var quote = value[at++]; at < value.Length; at++)
            if (value[at] == '\\' && quote == '"')
                at++;
            else if (value[at] == quote && quote == '\'' && at + 1 < value.Length && value[at + 1] == quote)
                at++;
            else if (value[at] == quote)
                return at + 1;
        return -1;
    }

    private static int EndOfBrackets(string value)
    {
        var open = 0;
        for (var at = 0; at < value.Length; at++)
            if (value[at] is '"' or '\'' && value[at - 1] is ' ' or '[' or '{' or ',')
            {
                at = EndOfQuotes(value, at) - 1;
                if (at < 0)
                    return -1;
            }
            else if (value[at] is '[' or '{')
                open++;
            else if (value[at] is ']' or '}' && --open == 0)
                return at + 1;
        return -1;
    }

    private static bool IsBlockHeader(string value) =>
        value.Length == 1 || value.AsSpan(1).TrimStart("+-123456789").TrimStart() is "" or ['#', ..];

    private static int Tab(string text, YamlLine line) =>
        line.Indent.Length < text.Length
        && line.Indent.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab
        && line.Value + line.Before is not ""
            ? line.Start + tab
            : -1;

    /// <summary>
    /// Offset of the first tab in an indent from a line on, or null; the parser may fail long before it.
    /// </summary>
    private static int? AnyTab(string text, YamlLine from, int end)
    {
        for (YamlLine? line = from; line is { } here; line = Following(text, here, end))
            if (Tab(text, here) is >= 0 and var tab)
                return tab;
        return null;
    }

    private static YamlLine? Following(string text, YamlLine line, int end) =>
        text.IndexOf('\n', line.Start) is >= 0 and var next && next + 1 < end ? YamlLine.At(text, next + 1) : null;

    private static YamlLine? Preceding(string text, YamlLine line) =>
        line.Start > 0 ? YamlLine.At(text, line.Start - 1) : null;
}
