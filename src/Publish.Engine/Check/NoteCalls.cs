namespace Publish.Engine.Check;

/// <summary>Compares the calls of footnotes: none may be lost, and they stand in the same order.</summary>
internal static class NoteCalls
{
    public static void Compare(Outline source, Outline translation, List<Difference> found)
    {
        var (there, here) = (Calls(source), Calls(translation));
        var known = there.Select(call => call.Target.Address).ToHashSet();
        if (here.Count > 0 && !here.Exists(call => known.Contains(call.Target.Address)))
            Count(there, here, found);
        else
            ByLabel(there, here, translation, found);
    }

    private static List<(Target Target, Block Block)> Calls(Outline outline) =>
        [.. outline.All.SelectMany(block => block.Targets.Where(target => target.Kind == TargetKind.Call).Select(target => (target, block)))];

    private static void Count(List<(Target Target, Block Block)> there, List<(Target Target, Block Block)> here, List<Difference> found)
    {
        if (there.Count != here.Count)
            found.Add(new(ParityKind.Footnotes, here[Math.Min(there.Count, here.Count - 1)].Target.Start, $"{here.Count} calls of footnotes", $"{there.Count}",
                there.Count == 0 ? 0 : there[Math.Min(here.Count, there.Count - 1)].Target.Start, []));
    }

    private static void ByLabel(List<(Target Target, Block Block)> there, List<(Target Target, Block Block)> here, Outline translation, List<Difference> found)
    {
        var rest = here.ToList();
        foreach (var (target, _) in there)
            if (rest.FindIndex(call => call.Target.Address == target.Address) is >= 0 and var same)
                rest.RemoveAt(same);
            else
                found.Add(new(ParityKind.Footnotes, Near(there, here, target, translation), "nothing of it", $"“[^{target.Address}]”", target.Start, [$"[^{target.Address}]"]));
        foreach (var (target, _) in rest)
            found.Add(new(ParityKind.Footnotes, target.Start, $"“[^{target.Address}]”", "nothing of it", there is [var first, ..] ? first.Target.Start : 0, [$"[^{target.Address}]"]));
        Order(there, here, found);
    }

    private static void Order(List<(Target Target, Block Block)> there, List<(Target Target, Block Block)> here, List<Difference> found)
    {
        var (labels, others) = (Labels(there), Labels(here));
        labels.RemoveAll(label => !others.Contains(label));
        others.RemoveAll(label => !labels.Contains(label));
        for (var at = 0; at < labels.Count; at++)
            if (labels[at] != others[at])
            {
                found.Add(new(ParityKind.NoteOrder, here.Find(call => call.Target.Address == others[at]).Target.Start, $"“[^{others[at]}]”", $"“[^{labels[at]}]”",
                    there.Find(call => call.Target.Address == labels[at]).Target.Start, [$"[^{labels[at]}]", $"[^{others[at]}]"]));
                return;
            }
    }

    private static List<string> Labels(List<(Target Target, Block Block)> calls) => [.. calls.Select(call => call.Target.Address).Distinct()];

    /// <summary>After the call before it, where the missing one would stand.</summary>
    private static int Near(List<(Target Target, Block Block)> there, List<(Target Target, Block Block)> here, Target missing, Outline translation)
    {
        var before = there.FindIndex(call => call.Target == missing) - 1;
        for (; before >= 0; before--)
            if (here.FindIndex(call => call.Target.Address == there[before].Target.Address) is >= 0 and var at)
                return here[at].Target.Start;
        return translation.Blocks is [var first, ..] ? first.Start : 0;
    }
}
