namespace Publish.Import;

/// <summary>Takes a column that stands beside the text, such as the staff list of a letterhead, away from it.</summary>
internal static class LayoutColumns
{
    private const int LeastLines = 4;

    private const int Gap = 2;

    /// <summary>The page without its side column, which is added to <paramref name="columns"/>.</summary>
    public static List<string> TakeSide(List<string> page, List<List<string>> columns)
    {
        if (Gutter(page) is not (> 0 and var gutter))
            return page;
        var last = page.FindLastIndex(line => line.Length > gutter && Side(line, gutter) is { Length: > 0 });
        var column = new List<string>();
        var text = new List<string>();
        for (var at = 0; at < page.Count; at++)
        {
            var side = at <= last || page[at].Length < gutter ? Side(page[at], gutter) : "";
            if (at > last + 40 || (at > last && side?.Length > 0))
            {
                text.AddRange(
                    page.Skip(at)
                        .Select(line =>
                            LayoutLine.Indent(line) >= gutter - 2 ? line[Math.Min(line.Length, gutter - 2)..] : line
                        )
                );
                break;
            }
            if (side is null)
                text.Add(page[at]);
            else
            {
                if (side.Length > 0 || page[at].Length == 0)
                    column.Add(side);
                text.Add(
                    page[at].Length > side.Length ? page[at][Math.Min(page[at].Length, CutAt(page[at], gutter))..] : ""
                );
            }
        }
        columns.Add(column);
        return text;
    }

    /// <summary>Where the text beside a column begins; 0 where there is none.</summary>
    private static int Gutter(List<string> page)
    {
        var starts = new Dictionary<int, (int Lines, int Beside)>();
        foreach (var line in page)
        foreach (var (at, isBeside) in Starts(line))
            starts[at] = starts.GetValueOrDefault(at) is var (lines, beside)
                ? (lines + 1, beside + (isBeside ? 1 : 0))
                : default;
        var written = page.Count(line => line.Length > 0);
        var best = starts
            .Where(one => one.Key >= 12 && one.Value.Beside >= LeastLines)
            .OrderByDescending(one => one.Value.Lines)
            .FirstOrDefault();
        if (best.Value.Lines * 5 < written * 2)
            return 0;
        // A table has nothing but lines of two cells; a side column ends, and the text goes on at its place.
        var across = page.Count(line => line.Length > best.Key && Side(line, best.Key) is null);
        return best.Value.Lines > best.Value.Beside && across * 5 < written ? best.Key : 0;
    }

    /// <summary>Where words begin behind a gap.</summary>
    private static IEnumerable<(int At, bool IsBeside)> Starts(string line)
    {
        for (var at = Gap; at < line.Length; at++)
            if (line[at] != ' ' && line[at - 1] == ' ' && line[at - 2] == ' ')
                yield return (at, LayoutLine.Indent(line) < at);
    }

    /// <summary>What stands before the gutter; null where words run across it.</summary>
    private static string? Side(string line, int gutter)
    {
        if (line.Length <= gutter - Gap)
            return line.Trim();
        var cut = CutAt(line, gutter);
        return cut < 0 ? null : line[..cut].Trim();
    }

    private static int CutAt(string line, int gutter)
    {
        for (var at = Math.Min(gutter, line.Length); at >= Math.Max(Gap, gutter - 2); at--)
            if (line[at - 1] == ' ' && line[at - 2] == ' ')
                return at;
        return LayoutLine.Indent(line) >= gutter - 2 ? gutter - 2 : -1;
    }
}
