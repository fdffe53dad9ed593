namespace Publish.Engine.Yaml;

/// <summary>Shows an author their own line with the quotation marks that YAML wants.</summary>
internal static class Quoting
{
    /// <summary>The text in quotation marks, in those that need the least escaping.</summary>
    public static string Quote(string value) =>
        value.AsSpan().IndexOfAny('"', '\\') < 0
            ? $"\"{value}\""
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A value that a quotation mark opens and none closes, as it was meant.</summary>
    public static string Closed(string value) => Quote(value[0] == '\'' && IsElision(value) ? value : value[1..]);

    /// <summary>
    /// A value that begins with a quotation mark and goes on behind its end: its outer marks are YAML's, or belong to
    /// its words.
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

    /// <summary>Whether a mark ends a quotation rather than begins one or stands for a letter.</summary>
    private static bool Closes(string text, int at) =>
        !char.IsWhiteSpace(text[at - 1])
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]) && text[at + 1] != text[at]);

    /// <summary>’Tis, ’90s, ’n’.</summary>
    private static bool IsElision(string value) => Publish.Model.Quotes.IsElision(value.AsSpan(1));

    /// <summary>The line at an offset with its whole value in quotation marks, without its indent.</summary>
    public static string LineOf(string text, int offset)
    {
        var line = YamlLine.At(text, offset);
        return line.Before + Quote(line.Value);
    }
}
