using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity.Facts;

/// <summary>Compares footnote references: missing, extra, and in another order.</summary>
internal static class FootnoteComparison
{
    public static void Compare(Outline source, Outline translation, List<ParityDifference> found)
    {
        var (there, here) = (Calls(source), Calls(translation));
        var known = there.Select(call => call.Target.Address).ToHashSet();
        if (here.Count > 0 && !here.Exists(call => known.Contains(call.Target.Address)))
            Count(there, here, found);
        else
            ByLabel(there, here, translation, found);
    }

    private static List<(OutlineTarget Target, OutlineBlock Block)> Calls(Outline outline) =>
        [
            .. outline.All.SelectMany(block =>
                block.Targets.Where(target => target.Kind == OutlineTargetKind.Call).Select(target => (target, block))
            ),
        ];

    private static void Count(
        List<(OutlineTarget Target, OutlineBlock Block)> there,
        List<(OutlineTarget Target, OutlineBlock Block)> here,
        List<ParityDifference> found
    )
    {
        if (there.Count != here.Count)
            found.Add(
                new(
                    ParityKind.Footnotes,
                    here[Math.Min(there.Count, here.Count - 1)].Target.Start,
                    $"{here.Count} calls of footnotes",
                    $"{there.Count}",
                    there.Count == 0 ? 0 : there[Math.Min(here.Count, there.Count - 1)].Target.Start,
                    []
                )
            );
    }

    private static void ByLabel(
        List<(OutlineTarget Target, OutlineBlock Block)> there,
        List<(OutlineTarget Target, OutlineBlock Block)> here,
        Outline translation,
        List<ParityDifference> found
    )
    {
        var answers = here.GroupBy(call => call.Target.Address)
            .ToDictionary(group => group.Key, group => group.Count());
        var answered = new Dictionary<string, int>();
        foreach (var ((target, _), near) in there.Zip(Near(there, here, translation)))
            if (
                answered.GetValueOrDefault(target.Address) is var count
                && count < answers.GetValueOrDefault(target.Address)
            )
                answered[target.Address] = count + 1;
            else
                found.Add(
                    new(
                        ParityKind.Footnotes,
                        near,
                        "nothing of it",
                        $"“[^{target.Address}]”",
                        target.Start,
                        [$"[^{target.Address}]"]
                    )
                );
        foreach (var (target, _) in here)
            if (answered.GetValueOrDefault(target.Address) is var left && left > 0)
                answered[target.Address] = left - 1;
            else
                found.Add(
                    new(
                        ParityKind.Footnotes,
                        target.Start,
                        $"“[^{target.Address}]”",
                        "nothing of it",
                        there is [var first, ..] ? first.Target.Start : 0,
                        [$"[^{target.Address}]"]
                    )
                );
        Order(there, here, found);
    }

    private static void Order(
        List<(OutlineTarget Target, OutlineBlock Block)> there,
        List<(OutlineTarget Target, OutlineBlock Block)> here,
        List<ParityDifference> found
    )
    {
        var (labels, others) = (Labels(there), Labels(here));
        var (known, otherLabels) = (labels.ToHashSet(), others.ToHashSet());
        labels.RemoveAll(label => !otherLabels.Contains(label));
        others.RemoveAll(label => !known.Contains(label));
        for (var at = 0; at < labels.Count; at++)
            if (labels[at] != others[at])
            {
                found.Add(
                    new(
                        ParityKind.NoteOrder,
                        here.Find(call => call.Target.Address == others[at]).Target.Start,
                        $"“[^{others[at]}]”",
                        $"“[^{labels[at]}]”",
                        there.Find(call => call.Target.Address == labels[at]).Target.Start,
                        [$"[^{labels[at]}]", $"[^{others[at]}]"]
                    )
                );
                return;
            }
    }

    private static List<string> Labels(List<(OutlineTarget Target, OutlineBlock Block)> calls) =>
        [.. calls.Select(call => call.Target.Address).Distinct()];

    /// <summary>
    /// For each reference of the source, the offset of the preceding reference in the translation, where it would be.
    /// </summary>
    private static IEnumerable<int> Near(
        List<(OutlineTarget Target, OutlineBlock Block)> there,
        List<(OutlineTarget Target, OutlineBlock Block)> here,
        Outline translation
    )
    {
        var first = here.GroupBy(call => call.Target.Address)
            .ToDictionary(group => group.Key, group => group.First().Target.Start);
        var near = translation.Blocks is [var block, ..] ? block.Start : 0;
        foreach (var (target, _) in there)
        {
            yield return near;
            near = first.GetValueOrDefault(target.Address, near);
        }
    }
}
