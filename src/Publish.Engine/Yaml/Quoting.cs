namespace Publish.Engine.Yaml;

/// <summary>Puts YAML values in quotation marks, for remedies that show the author's own line corrected.</summary>
internal static class Quoting
{
    /// <summary>The text in the quotation marks that need the least escaping.</summary>
    public static string Quote(string value) =>
        value.AsSpan().IndexOfAny('"', '\\') < 0
            ? $"\"{value}\""
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>
    /// A value whose opening quotation mark is never closed, quoted as it was meant; the apostrophe of an elision is
    /// kept.
    /// </summary>
    public static string Closed(string value) => Quote(value[0] == '\'' && IsElision(value) ? value : value[1..]);

    /// <summary>
    /// A value with text behind its closing quotation mark, quoted as a whole: outer marks are removed as YAML's or
    /// kept as part of the words.
    /// </summary>
    public static string Again(string value)
    {
        var (mark, inner) = (value[0], value.Length > 1 && value[^1] == value[0] ? value[1..^1] : "");
        return Quote(
            inner.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at && !Closes(inner, at)
                ? inner.Replace(new string(mark, 2), mark.ToString(), StringComparison.Ordinal)
                : value
        );
    }

    /// <summary>
    /// Whether the mark at an index closes a quotation, and is neither an opening mark nor an apostrophe.
    /// </summary>
    private static bool Closes(string text, int at) =>
        !char.IsWhiteSpace(text[at - 1])
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]) && text[at + 1] != text[at]);

    /// <summary>Whether the value begins with an elision: ’Tis, ’90s, ’n’.</summary>
    private static bool IsElision(string value) => Publish.Model.Quotes.IsElision(value.AsSpan(1));

    /// <summary>The line at an offset with its whole value quoted, without its indent.</summary>
    public static string LineOf(string text, int offset)
    {
        var line = YamlLine.At(text, offset);
        return line.Before + Quote(line.Value);
    }
}
