namespace Publish.Engine.Markdown;

/// <summary>A list number in a form that Markdown does not have, such as ①, 가) or 一、.</summary>
/// <param name="Kind">Equal for lines of one list.</param>
/// <param name="Length">Length of the number with its punctuation and spaces.</param>
/// <param name="LacksSpace">Whether only a space is missing for Markdown to read it.</param>
internal readonly record struct ListNumber(int Kind, int Value, int Length, bool LacksSpace)
{
    private const string Hangul = "가나다라마바사아자차카타파하",
        Han = "一二三四五六七八九十";

    /// <summary>The number at the start of a line; null for none.</summary>
    public static ListNumber? Of(ReadOnlySpan<char> line)
    {
        if (line is [>= '\u2460' and <= '\u249B' and var circled, ..])
            return With(line, (circled - '\u2460') / 20, (circled - '\u2460') % 20 + 1, 1);
        var at = line is ['(' or '（', ..] ? 1 : 0;
        var (value, kind, end) = Counter(line, at);
        if (value == 0 || end == line.Length)
            return null;
        kind = kind * 20 + (at == 1 ? 10 : 0);
        return line[end] switch
        {
            ')' or '）' => With(line, kind + 11, value, end + 1),
            '．' or '、' or '。' when at == 0 => With(line, kind + 12, value, end + 1),
            '.' when at == 0 && kind < 80 && end + 1 < line.Length && !char.IsAsciiDigit(line[end + 1]) => With(
                line,
                kind + 13,
                value,
                end + 1
            ) with
            {
                LacksSpace = kind == 60 && !char.IsWhiteSpace(line[end + 1]),
            },
            _ => null,
        };
    }

    private static ListNumber With(ReadOnlySpan<char> line, int kind, int value, int end)
    {
        while (end < line.Length && char.IsWhiteSpace(line[end]))
            end++;
        return new(kind, value, end, false);
    }

    private static (int Value, int Kind, int End) Counter(ReadOnlySpan<char> line, int at)
    {
        var (value, end) = (0, at);
        while (end < line.Length && end < at + 3 && Digit(line[end]) is >= 0 and var digit)
            (value, end) = (value * 10 + digit, end + 1);
        if (end > at)
            return (value, 3, end);
        if (at == line.Length)
            return (0, 0, at);
        if (Hangul.IndexOf(line[at], StringComparison.Ordinal) is >= 0 and var syllable)
            return (syllable + 1, 2, at + 1);
        if (Han.IndexOf(line[at], StringComparison.Ordinal) is >= 0 and var number)
            return (number + 1, 1, at + 1);
        return char.IsAsciiLetterLower(line[at]) ? (line[at] - 'a' + 1, 4, at + 1) : (0, 0, at);
    }

    private static int Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : c is >= '０' and <= '９' ? c - '０'
        : -1;
}
