namespace Publish.Engine.Diagnostics;

/// <summary>Spelling suggestions by edit distance.</summary>
public static class Spelling
{
    /// <summary>
    /// Words up to this length match only a candidate with the same letters: most are codes, and another letter is
    /// another code.
    /// </summary>
    private const int Short = 3;

    /// <summary>The candidate with the smallest edit distance, or null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > 100)
            return null;
        string? nearest = null;
        var fewest = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates.OrderBy(candidate => candidate, StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) >= fewest)
                continue;
            var distance = Distance(word, candidate);
            if (distance < fewest && (word.Length > Short || distance == 0 || HasLettersOf(word, candidate)))
                (nearest, fewest) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>A question to begin a remedy with, ending in a space; empty where no candidate is near.</summary>
    public static string Question(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } near ? $"Did you mean \"{near}\"? " : "";

    /// <summary>
    /// Edit distance (Damerau-Levenshtein): insertions, deletions, substitutions and swaps of neighbours; ignores case.
    /// </summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[3][];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            rows[0][column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            var (now, before, earlier) = (rows[row % 3], rows[(row - 1) % 3], rows[(row + 1) % 3]);
            now[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = Same(one[row - 1], other[column - 1]);
                now[column] = Math.Min(
                    Math.Min(now[column - 1], before[column]) + 1,
                    before[column - 1] + (same ? 0 : 1)
                );
                if (
                    row > 1
                    && column > 1
                    && Same(one[row - 1], other[column - 2])
                    && Same(one[row - 2], other[column - 1])
                )
                    now[column] = Math.Min(now[column], earlier[column - 2] + 1);
            }
        }
        return rows[one.Length % 3][other.Length];
    }

    private static bool HasLettersOf(string one, string other) =>
        one.ToLowerInvariant().Order().SequenceEqual(other.ToLowerInvariant().Order());

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
