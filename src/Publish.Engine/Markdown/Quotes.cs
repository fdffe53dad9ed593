namespace Publish.Engine.Markdown;

/// <summary>Turns straight quotation marks and apostrophes into English ones.</summary>
internal static class Quotes
{
    /// <param name="text">The line up to where it is English.</param>
    /// <param name="start">Where it begins to be.</param>
    public static void Curl(Span<char> text, int start)
    {
        while (text[start..].IndexOfAny('"', '\'') is >= 0 and var step)
        {
            start += step;
            var opens = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '[' or '{' or '“' or '‘' or '—' or '–' or '-' or '/';
            if (text[start] == '"')
                text[start] = opens ? '“' : '”';
            else
                text[start] = opens && !IsYear(text[(start + 1)..]) ? '‘' : '’';
            start++;
        }
    }

    // The ’90s.
    private static bool IsYear(ReadOnlySpan<char> after) => after.Length > 1 && char.IsAsciiDigit(after[0]) && char.IsAsciiDigit(after[1]);
}
