namespace Publish.Import;

/// <summary>
/// Parts a text into its pages and takes from them what stands on each: running heads, feet and numbers.
/// </summary>
internal static class LayoutPages
{
    private const int Edge = 3;

    /// <summary>Lines of prose; those of lists are mostly shorter.</summary>
    private const int LongLine = 45;

    public static List<List<string>> Of(string text, List<string> left)
    {
        var pages = text.Split('\f')
            .Select(page => page.Split('\n').Select(line => line.TrimEnd().Replace('\u00A0', ' ')).ToList())
            .Where(page => page.Any(line => line.Length > 0))
            .Select(Single)
            .ToList();
        var heads = Repeated(pages, fromTop: true);
        var feet = Repeated(pages, fromTop: false);
        foreach (var page in pages)
        {
            Strip(page, fromTop: false, feet, left);
            Strip(page, fromTop: true, heads, left);
        }
        return pages;
    }

    /// <summary>
    /// Where the lines stand so far from each other that a blank one is between each two, the blanks mean nothing.
    /// </summary>
    private static List<string> Single(List<string> page)
    {
        var pairs = page.Zip(page.Skip(1)).Count(pair => pair.First.Length > 0 && pair.Second.Length > 0);
        var written = page.Where(line => line.Length > 0).ToArray();
        return
            written.Length < 15
            || pairs * 8 > page.Count
            || written.Count(line => LayoutLine.Width(line) > LongLine) * 2 < written.Length
            ? page
            : [.. page.Where((line, at) => line.Length > 0 || (at > 0 && page[at - 1].Length == 0))];
    }

    private static IEnumerable<int> Ends(List<string> page, bool fromTop)
    {
        var lines = Enumerable.Range(0, page.Count);
        return (fromTop ? lines : lines.Reverse()).Where(at => page[at].Length > 0).Take(Edge);
    }

    private static HashSet<string> Repeated(List<List<string>> pages, bool fromTop) =>
        [
            .. pages
                .SelectMany(page => Ends(page, fromTop).Select(at => Shape(page[at])).Distinct())
                .GroupBy(shape => shape, StringComparer.Ordinal)
                .Where(same => same.Count() > 1 && same.Count() * 2 >= pages.Count - 1)
                .Select(same => same.Key),
        ];

    private static void Strip(List<string> page, bool fromTop, HashSet<string> repeated, List<string> left)
    {
        foreach (var at in Ends(page, fromTop).ToArray())
        {
            if (!repeated.Contains(Shape(page[at])) && !IsNumber(page[at]))
                return;
            if (page[at].Any(char.IsLetter))
                left.Add(Excerpt.Of(page[at]));
            page[at] = "";
        }
    }

    /// <summary>The words with a sign for each number.</summary>
    private static string Shape(string line) =>
        string.Join(
            ' ',
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.All(char.IsAsciiDigit) ? "#" : word)
        );

    private static bool IsNumber(string line)
    {
        var said = line.Trim().Trim('-', '–', '—', ' ');
        if (said.StartsWith("page ", StringComparison.OrdinalIgnoreCase))
            said = said[5..];
        var parts = said.Split([" of ", "/", " / "], StringSplitOptions.TrimEntries);
        return parts.Length <= 2 && parts.All(part => part.Length is > 0 and <= 3 && part.All(char.IsAsciiDigit));
    }
}
