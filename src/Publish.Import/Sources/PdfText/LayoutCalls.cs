using System.Globalization;

namespace Publish.Import;

/// <summary>Marks the small numbers in a page's text that call the notes at its foot.</summary>
internal static class LayoutCalls
{
    /// <summary>Around the number of a call, in text that is not HTML yet.</summary>
    public const char Open = '\uE000';

    public const char Shut = '\uE001';

    private const int MostAtOnce = 6;

    /// <summary>The notes that nothing on the page calls.</summary>
    public static List<int> Mark(List<string> lines, int first, int last)
    {
        var lost = new List<int>();
        var (line, from) = (0, 0);
        for (var number = first; number <= last; number++)
        {
            if (Find(lines, number, last, line, from) is not { } found)
            {
                lost.Add(number);
                continue;
            }
            var end = found.At + number.ToString(CultureInfo.InvariantCulture).Length;
            lines[found.Line] =
                string.Concat(
                    lines[found.Line].AsSpan(0, found.At),
                    [Open],
                    lines[found.Line].AsSpan(found.At, end - found.At),
                    [Shut]
                ) + lines[found.Line][end..];
            (line, from) = (found.Line, end + 2);
        }
        return lost;
    }

    /// <summary>Whether a number in the line may call the note.</summary>
    public static bool Are(string line, int number) =>
        Numbers(number, int.MaxValue)
            .Any(mark => At(line, mark, 0, CallPlace.Sure) >= 0 || At(line, mark, 0, CallPlace.Likely) >= 0);

    private static (int Line, int At)? Find(List<string> lines, int number, int last, int line, int from)
    {
        foreach (var wanted in (ReadOnlySpan<CallPlace>)[CallPlace.Sure, CallPlace.Likely])
            for (var index = line; index < lines.Count; index++)
                foreach (var mark in Numbers(number, last))
                    if (At(lines[index], mark, index == line ? from : 0, wanted) is >= 0 and var at)
                        return (index, at);
        return null;
    }

    /// <summary>
    /// The number, and what it looks like with the next ones behind it: raised numbers side by side are one when their
    /// text is taken out.
    /// </summary>
    private static IEnumerable<string> Numbers(int number, int last)
    {
        var mark = "";
        for (var next = number; next <= last && next < number + MostAtOnce; next++)
            yield return mark += next.ToString(CultureInfo.InvariantCulture);
    }

    private static int At(string line, string mark, int from, CallPlace wanted)
    {
        for (
            var at = line.IndexOf(mark, Math.Min(from, line.Length), StringComparison.Ordinal);
            at >= 0;
            at = line.IndexOf(mark, at + 1, StringComparison.Ordinal)
        )
            if (CallPlaces.Of(line, at, at + mark.Length) == wanted)
                return at;
        return -1;
    }
}
