namespace Publish.Import;

/// <summary>Finds what would make a list, a heading or a quotation of a line that is none.</summary>
internal static class LineStarts
{
    private const int MostDigits = 3;

    /// <summary>The character to escape, or -1.</summary>
    public static int Find(string text, char next)
    {
        if (text.Length == 0)
            return -1;
        switch (text[0])
        {
            case '#':
                var signs = text.Length - text.AsSpan().TrimStart('#').Length;
                return signs <= 6 && EndsAt(text, signs, next) ? 0 : -1;
            case '>':
                return 0;
            case '-' or '+' or '*' or '_' or '=':
                return EndsAt(text, 1, next) || text.AsSpan().IndexOfAnyExcept(" -*_=") < 0 ? 0 : -1;
            case ':':
                return 0;
            case '~' or '`' or '|':
                return 0;
            case '[':
                return text.Contains("]:", StringComparison.Ordinal) ? 0 : -1;
            case >= '0' and <= '9':
                var digits = 1;
                while (digits < text.Length && char.IsAsciiDigit(text[digits]))
                    digits++;
                return
                    digits <= MostDigits
                    && digits < text.Length
                    && text[digits] is '.' or ')'
                    && EndsAt(text, digits + 1, next)
                    ? digits
                    : -1;
            default:
                return -1;
        }
    }

    private static bool EndsAt(string text, int at, char next) =>
        at < text.Length ? char.IsWhiteSpace(text[at]) : next is '\0' || char.IsWhiteSpace(next);
}
