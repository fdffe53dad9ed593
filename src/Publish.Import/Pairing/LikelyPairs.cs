namespace Publish.Import;

/// <summary>
/// Scores pages in different languages by what they have in common: day, numbers, names in Latin letters, links, files,
/// notes and build.
/// </summary>
internal static class LikelyPairs
{
    /// <summary>A translation appears within this many days of its source.</summary>
    private const int FarthestDays = 45;

    /// <summary>
    /// Pages of one time that a page is compared with: a bound for sites that have all their pages on one day.
    /// </summary>
    private const int MostCompared = 2000;

    public static IEnumerable<PairLink> Of(IReadOnlyList<Draft> drafts, LanguageGroups groups)
    {
        var rarity = Rarity(drafts);
        var dated = drafts.Index().Where(pair => pair.Item.Day is not null).OrderBy(pair => pair.Item.Day).ToArray();
        for (var at = 0; at < dated.Length; at++)
        for (
            var next = at + 1;
            next < dated.Length && next - at < MostCompared && Days(dated[at].Item, dated[next].Item) <= FarthestDays;
            next++
        )
            if (Link(dated[at], dated[next], groups, rarity) is { } link)
                yield return link;
        var undated = drafts.Index().Where(pair => pair.Item.Day is null).Take(MostCompared).ToArray();
        for (var at = 0; at < undated.Length; at++)
        for (var next = at + 1; next < undated.Length; next++)
            if (Link(undated[at], undated[next], groups, rarity) is { } link)
                yield return link;
    }

    private static PairLink? Link(
        (int Index, Draft Item) one,
        (int Index, Draft Item) other,
        LanguageGroups groups,
        Dictionary<string, double> rarity
    )
    {
        if (one.Item.Kind != other.Item.Kind || !groups.CanJoin(one.Index, other.Index))
            return null;
        var score = Score(one.Item, other.Item, rarity, out var why);
        return score < LanguagePairing.Possible ? null
            : one.Index < other.Index ? new PairLink(one.Index, other.Index, score, why)
            : new PairLink(other.Index, one.Index, score, why);
    }

    private static double Score(Draft one, Draft other, Dictionary<string, double> rarity, out string why)
    {
        var marks = Likeness(one.Traits.Marks, other.Traits.Marks, rarity, out var common);
        var days = one.Day is null
            ? 0.5
            : Days(one, other) switch
            {
                0 => 1,
                1 => 0.8,
                <= 3 => 0.6,
                <= 14 => 0.3,
                _ => 0,
            };
        var notes =
            one.Traits.Notes == other.Traits.Notes
                ? one.Traits.Notes > 0
                    ? 1
                    : 0.6
                : 0;
        var build =
            Math.Min(one.Traits.Build.Length, other.Traits.Build.Length)
            / (double)Math.Max(1, Math.Max(one.Traits.Build.Length, other.Traits.Build.Length));
        why =
            $"{(one.Day is null ? "no days" : one.Day == other.Day ? "the same day" : $"{Days(one, other)} days apart")}, {common} numbers, names and links in common, {one.Traits.Notes} and {other.Traits.Notes} notes";
        if (SlugOf(one) is { Length: > 3 } slug && slug == SlugOf(other) && days > 0)
        {
            why = $"both addresses end in {slug}, {why}";
            return Math.Max(0.9, marks);
        }
        // Short texts have little in common with anything: they are asked about, never taken.
        var weight = Math.Min(1, common / 5.0);
        return (0.5 * marks * weight) + (0.25 * days) + (0.1 * notes) + (0.15 * build);
    }

    /// <summary>What both have, by what either has; a mark that few pages have weighs more.</summary>
    private static double Likeness(
        IReadOnlyList<string> one,
        IReadOnlyList<string> other,
        Dictionary<string, double> rarity,
        out int common
    )
    {
        double both = 0,
            mine = 0,
            theirs = 0;
        common = 0;
        for (int at = 0, beside = 0; at < one.Count || beside < other.Count; )
        {
            var order =
                at == one.Count ? 1
                : beside == other.Count ? -1
                : string.CompareOrdinal(one[at], other[beside]);
            if (order == 0)
            {
                both += rarity[one[at]];
                common++;
            }
            if (order <= 0)
                mine += rarity[one[at++]];
            if (order >= 0)
                theirs += rarity[other[beside++]];
        }
        var all = Math.Sqrt(mine * theirs);
        return all == 0 ? 0 : both / all;
    }

    private static Dictionary<string, double> Rarity(IReadOnlyList<Draft> drafts)
    {
        var rarity = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var mark in drafts.SelectMany(draft => draft.Traits.Marks))
            rarity[mark] = rarity.GetValueOrDefault(mark) + 1;
        foreach (var mark in rarity.Keys.ToArray())
            rarity[mark] = Math.Log(1 + (2.0 * drafts.Count / rarity[mark]));
        return rarity;
    }

    private static int Days(Draft one, Draft other) => Math.Abs(one.Day!.Value.DayNumber - other.Day!.Value.DayNumber);

    /// <summary>The last part of an address in words; numbers count up by language and say nothing.</summary>
    private static string? SlugOf(Draft draft) =>
        draft.Address is { } address && OldSlug.Of(address) is { } slug && slug.Any(char.IsLetter) ? slug : null;
}
