using System.Globalization;

namespace Publish.Import;

/// <summary>Finds the notes at the foot of a page.</summary>
internal static class LayoutNotes
{
    /// <summary>The line at which the notes of a page begin; the number of lines where it has none.</summary>
    public static int Start(List<string> page, int first)
    {
        for (var at = page.Count - 1; at >= 0; at--)
            if (
                Begins(page, at, first)
                && Follows(page, at, first)
                && page.Take(at).Any(line => LayoutCalls.Are(line, first))
            )
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

    private static bool Begins(List<string> page, int at, int number)
    {
        var mark = number.ToString(CultureInfo.InvariantCulture);
        var said = page[at].AsSpan().TrimStart();
        if (
            said.StartsWith("[", StringComparison.Ordinal) && said[1..].StartsWith(mark + "]", StringComparison.Ordinal)
        )
            return true;
        if (!said.StartsWith(mark, StringComparison.Ordinal))
            return false;
        said = said[mark.Length..];
        if (said.IsEmpty)
            return at + 1 < page.Count
                && page.Skip(at + 1).FirstOrDefault(line => line.Length > 0) is { } next
                && next.Any(char.IsLetter);
        return (said[0] is ' ' or ')' && IsSaid(said.TrimStart(" )")))
            || (char.IsLetter(said[0]) && !char.IsLower(said[0]))
            || said[0] is '“' or '「' or '《';
    }

    /// <summary>Notes begin as sentences do, with a date or an address.</summary>
    private static bool IsSaid(ReadOnlySpan<char> note) =>
        note is [>= '1' and <= '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '년' or '年', ..]
        || note is [var first, ..] && !char.IsAsciiDigit(first) && !char.IsLower(first)
        || note.StartsWith("http", StringComparison.Ordinal)
        || note.StartsWith("www.", StringComparison.Ordinal)
        || note.StartsWith("ibid", StringComparison.Ordinal)
        || note.StartsWith("see ", StringComparison.Ordinal);

    /// <summary>
    /// Whether what stands below counts on, so that a line that happens to begin with a number is none.
    /// </summary>
    private static bool Follows(List<string> page, int at, int number)
    {
        for (var line = at + 1; line < page.Count; line++)
            if (Begins(page, line, number))
                return false;
        return true;
    }

    private static string Rest(string line, int number) =>
        line.TrimStart()
            .TrimStart('[')[number.ToString(CultureInfo.InvariantCulture).Length..]
            .TrimStart(']', ')', ' ');
}
