namespace Publish.Engine.Check;

/// <summary>What the first characters of a line of Markdown say.</summary>
internal static class LineMarks
{
    /// <summary>Three hyphens, stars or underscores, which draw a line.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line[0] is '-' or '*' or '_' && line.Trim(line[0]).Trim().IsEmpty && line.Count(line[0]) >= 3 && !line.ContainsAnyExcept(line[0], ' ');

    /// <summary>How long the mark of a list's item is with its space; 0 where there is none.</summary>
    public static int Item(ReadOnlySpan<char> line, bool inParagraph)
    {
        if (line is ['-' or '*' or '+', ' ' or '\t', ..])
            return 2;
        var digits = 0;
        while (digits < line.Length && digits < 9 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] is ' ' or '\t' && (!inParagraph || line[..digits] is "1") ? digits + 2 : 0;
    }

    /// <summary>Where the line that holds a place ends, without its line feed.</summary>
    public static int End(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    /// <summary>The end of the line that closes a fence of code.</summary>
    /// <param name="at">Where the fence begins.</param>
    /// <param name="stop">The end of its first line.</param>
    public static int FenceEnd(string text, int at, int stop)
    {
        var mark = text.AsSpan(at, stop - at).TrimStart()[..3];
        while (stop < text.Length)
        {
            var next = stop + 1;
            stop = End(text, next);
            if (text.AsSpan(next, stop - next).TrimStart().StartsWith(mark))
                break;
        }
        return stop;
    }
}
