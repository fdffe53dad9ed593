namespace Publish.Import;

/// <summary>Finds the line that speaks to whom a letter is written to, where its head ends.</summary>
internal static class Salutations
{
    private const int Longest = 160;

    /// <summary>Whether a line is one for certain, or by its end alone.</summary>
    public static (bool Is, bool IsSure) Of(string line)
    {
        if (line.Length > Longest)
            return default;
        var lower = line.ToLowerInvariant();
        var end = line.TrimEnd();
        var pauses = end.Length > 0 && end[^1] is ',' or ':' or '，' or '：' or '、' or ';';
        var bare = end.TrimEnd(',', ':', '，', '：', '.', ' ', '、', '!', '！', ';');
        foreach (var start in Vocabulary.SalutationStarts)
            if (lower.StartsWith(start, StringComparison.Ordinal))
                return Vocabulary.IsAsian(line)
                    ? (pauses || bare.Length == start.Length || Ends(bare), true)
                    : (
                        pauses
                            || (
                                line.Length < 60
                                && !start.StartsWith("to all", StringComparison.Ordinal)
                                && !LetterProse.Is(line)
                            ),
                        true
                    );
        if (end.Length is > 2 and <= 40 && end[^1] == '：' && LetterLines.EndsWithOffice(bare))
            return (true, true);
        return
            Vocabulary.IsAsian(line)
            && line.Length <= 60
            && Ends(bare)
            && (pauses || bare[^1] == '께' || bare.EndsWith("여러분", StringComparison.Ordinal))
            ? (true, pauses)
            : default;
    }

    private static bool Ends(string bare) =>
        bare.Length > 2 && Vocabulary.SalutationEnds.Any(end => bare.EndsWith(end, StringComparison.Ordinal));
}
