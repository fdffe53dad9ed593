using System.Globalization;

namespace Publish.Engine.Import;

/// <summary>Finds the notes at the foot of a page, and the small numbers that call them.</summary>
internal static class LayoutNotes
{
    /// <summary>Around the number of a call, in text that is not HTML yet.</summary>
    public const char Open = '\uE000';

    public const char Shut = '\uE001';

    /// <summary>The line at which the notes of a page begin; the number of lines where it has none.</summary>
    public static int Start(List<string> page, int first)
    {
        for (var at = page.Count - 1; at >= 0; at--)
            if (Begins(page, at, first) && Follows(page, at, first) && page.Take(at).Any(line => Call(line, first, 0) >= 0))
                return at;
        return page.Count;
    }

    public static void Take(List<string> lines, List<string> notes)
    {
        for (var at = 0; at < lines.Count; at++)
            if (Begins(lines, at, notes.Count + 1))
                notes.Add(Rest(lines[at], notes.Count + 1));
            else if (lines[at].Length > 0 && notes.Count > 0)
                notes[^1] = (notes[^1] + "\n" + lines[at].Trim()).Trim();
    }

    /// <summary>Where a number stands right behind a word, as a raised one does when its text is taken out; -1 where it does not.</summary>
    public static int Call(string text, int number, int from) =>
        Tight(text, number, from) is >= 0 and var place ? place : Loose(text, number, from);

    /// <summary>Behind Korean and Chinese a raised number often stands a space away: only at the end of a sentence is it surely no other.</summary>
    private static int Loose(string text, int number, int from)
    {
        var mark = " " + number.ToString(CultureInfo.InvariantCulture);
        for (var at = text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var end = at + mark.Length;
            if (at > 1 && text[at - 1] is '.' or '。' && LayoutLine.IsWide(text[at - 2]) && (end == text.Length || text[end] is ' ' or '\n'))
                return at + 1;
        }
        return -1;
    }

    private static int Tight(string text, int number, int from)
    {
        var mark = number.ToString(CultureInfo.InvariantCulture);
        for (var at = text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var end = at + mark.Length;
            if (at > 0 && IsBefore(text[at - 1]) && !IsDecimal(text, at)
                && (end == text.Length || (!char.IsLetterOrDigit(text[end]) && text[end] is not ('-' or '/' or '%')) || LayoutLine.IsWide(text[end]) || (text[end] == '.' && end + 1 == text.Length))
                && !InWord(text, at))
                return at;
        }
        return -1;
    }

    private static bool IsBefore(char sign) => char.IsLetter(sign) || sign is '.' or ',' or ';' or ':' or '”' or '"' or '’' or '\'' or ')' or ']' or '?' or '!' or '。' or '，' or '」' or '』' or '》' or '）';

    /// <summary>Digits and a dot before it: 3.1 is a number, and 2016.1 is a year and a call.</summary>
    private static bool IsDecimal(string text, int at)
    {
        if (text[at - 1] is not ('.' or ',' or ':'))
            return false;
        var digits = 0;
        while (at - 2 - digits >= 0 && char.IsAsciiDigit(text[at - 2 - digits]))
            digits++;
        return digits is > 0 and < 4;
    }

    /// <summary>Numbers of laws and addresses stand in words too: <c>A/HRC/25/CRP.1</c>, <c>COVID19</c>, <c>No.3</c>.</summary>
    private static bool InWord(string text, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var word = text.AsSpan(start, at - start);
        return word.ContainsAny('/', '@') || word.Contains("www.", StringComparison.Ordinal) || word is "No." or "art." or "para." or "paras." or "p." or "pp." or "Art." or "제";
    }

    private static bool Begins(List<string> page, int at, int number)
    {
        var mark = number.ToString(CultureInfo.InvariantCulture);
        var said = page[at].AsSpan().TrimStart();
        if (said.StartsWith("[", StringComparison.Ordinal) && said[1..].StartsWith(mark + "]", StringComparison.Ordinal))
            return true;
        if (!said.StartsWith(mark, StringComparison.Ordinal))
            return false;
        said = said[mark.Length..];
        if (said.IsEmpty)
            return at + 1 < page.Count && page.Skip(at + 1).FirstOrDefault(line => line.Length > 0) is { } next && next.Any(char.IsLetter);
        return (said[0] is ' ' or ')' && said.TrimStart(" )") is [var first, ..] && !char.IsAsciiDigit(first) && !char.IsLower(first)) || (char.IsLetter(said[0]) && !char.IsLower(said[0])) || said[0] is '“' or '「' or '《';
    }

    /// <summary>Whether what stands below counts on, so that a line that happens to begin with a number is none.</summary>
    private static bool Follows(List<string> page, int at, int number)
    {
        for (var line = at + 1; line < page.Count; line++)
            if (Begins(page, line, number))
                return false;
        return true;
    }

    private static string Rest(string line, int number) =>
        line.TrimStart().TrimStart('[')[number.ToString(CultureInfo.InvariantCulture).Length..].TrimStart(']', ')', ' ');
}
