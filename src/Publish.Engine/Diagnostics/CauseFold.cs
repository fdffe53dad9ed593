namespace Publish.Engine.Diagnostics;

/// <summary>Folds diagnostics with one cause into one, reported at the cause, which counts or lists the rest.</summary>
public static class CauseFold
{
    /// <summary>The diagnostics to print, in the order of <see cref="Findings.InOrder"/>.</summary>
    /// <param name="all">In order.</param>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var told = all.ToList();
        foreach (
            var group in all.Where(one => one.Cause is not null)
                .GroupBy(one => one.Cause!.Key)
                .Select(group => group.ToList())
        )
            Fold(group, group[0].Cause!, told);
        return [.. Findings.InOrder(told)];
    }

    private static void Fold(List<Diagnostic> group, Cause cause, List<Diagnostic> told)
    {
        var folded = new HashSet<Diagnostic>(group, ReferenceEqualityComparer.Instance);
        var at = cause is { Place: { } place, Rule: null } ? IndexOf(place, folded, told) : -1;
        if (at >= 0)
            told[at] = told[at] with { Following = told[at].Following + group.Count };
        else if (group.Count == 1 || cause is { Place: not null, Rule: null })
            return;
        else if (cause is { Place: { } named, Rule: { } rule })
            told.Add(new Diagnostic(rule, named, cause.Arguments) { Elsewhere = [.. group.Select(one => one.Place)] });
        else
        {
            var first = group.Find(one => one.Rule.Severity == Severity.Error) ?? group[0];
            folded.Remove(first);
            told[told.FindIndex(one => ReferenceEquals(one, first))] = first with
            {
                Elsewhere = [.. group.Where(folded.Contains).Select(one => one.Place)],
            };
        }
        told.RemoveAll(folded.Contains);
    }

    /// <summary>
    /// Index of an error at a place, else after it in its file, else anywhere in the file; -1 for none.
    /// </summary>
    private static int IndexOf(Place place, HashSet<Diagnostic> group, List<Diagnostic> told)
    {
        var there = told.FindIndex(one => IsIn(one) && one.Place.Offset >= place.Offset);
        return there >= 0 ? there : told.FindIndex(IsIn);

        bool IsIn(Diagnostic one) =>
            one.Place.Source.Path == place.Source.Path && one.Rule.Severity == Severity.Error && !group.Contains(one);
    }
}
