namespace Publish.Model;

/// <summary>Turns straight quotation marks and apostrophes into English ones.</summary>
public static class Quotes
{
    private static readonly string[] Elisions = ["tis", "twas", "twere", "twill", "twould", "til", "em", "n"];

    /// <param name="text">The line up to where it is English.</param>
    /// <param name="start">Where it begins to be.</param>
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

    /// <summary>The same of a text that is English from its start.</summary>
    public static string Curled(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny('"', '\'') < 0 ? text : string.Create(text.Length, text, static (made, from) =>
            {
                from.CopyTo(made);
                Curl(made, 0);
            });
    }

    /// <summary>Apostrophes behind a letter alone, which every language in Latin letters writes alike.</summary>
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

    /// <summary>Whether what follows a mark has lost its beginning: ’90s, ’tis.</summary>
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
