namespace Publish.Model;

/// <summary>Converts straight quotation marks and apostrophes to typographic ones.</summary>
public static class Quotes
{
    private static readonly string[] Elisions = ["tis", "twas", "twere", "twill", "twould", "til", "em", "n"];

    /// <summary>Converts in place, by English rules.</summary>
    /// <param name="text">The line, up to the end of its English part.</param>
    /// <param name="start">Start of the English part.</param>
    public static void Curl(Span<char> text, int start)
    {
        while (text[start..].IndexOfAny('"', '\'') is >= 0 and var step)
        {
            start += step;
            var opens =
                start == 0
                || char.IsWhiteSpace(text[start - 1])
                || text[start - 1] is '(' or '[' or '{' or '“' or '‘' or '—' or '–' or '-' or '/';
            if (text[start] == '"')
                text[start] = opens ? '“' : '”';
            else if (opens && text[(start + 1)..] is ['n' or 'N', '\'', ..])
                (text[start], text[start + 2]) = ('’', '’');
            else
                text[start] = opens && !IsElision(text[(start + 1)..]) ? '‘' : '’';
            start++;
        }
    }

    /// <summary>Converts a whole English text.</summary>
    public static string Curled(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny('"', '\'') < 0 ? text : string.Create(text.Length, text, static (made, from) =>
            {
                from.CopyTo(made);
                Curl(made, 0);
            });
    }

    /// <summary>
    /// Converts apostrophes after a Latin letter only, which all languages in Latin letters have in common.
    /// </summary>
    public static string WithApostrophes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.Contains('\'', StringComparison.Ordinal)
            ? text
            : string.Create(text.Length, text, static (made, from) =>
            {
                from.CopyTo(made);
                for (var at = 1; at < made.Length; at++)
                    if (
                        made[at] == '\''
                        && IsLatin(made[at - 1])
                        && (IsInWord(from, at) || from.IndexOf('\'', StringComparison.Ordinal) == at)
                    )
                        made[at] = '’';
            });
    }

    /// <summary>Whether a mark begins an elision: ’90s, ’tis.</summary>
    public static bool IsElision(ReadOnlySpan<char> after)
    {
        if (after.Length > 1 && char.IsAsciiDigit(after[0]) && char.IsAsciiDigit(after[1]))
            return after.Length == 2 || !char.IsAsciiDigit(after[2]);
        var end = 0;
        while (end < after.Length && char.IsLetter(after[end]))
            end++;
        if (end < after.Length && after[end] is '\'' && end > 1)
            return false;
        foreach (var word in Elisions)
            if (after[..end].Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool IsInWord(string text, int at) => at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';
}
