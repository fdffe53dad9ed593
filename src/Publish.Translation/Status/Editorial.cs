using System.Collections.Immutable;

namespace Publish.Translation.Status;

/// <summary>Renews source marks after an editorial change, which no translation needs to follow.</summary>
internal static class Editorial
{
    /// <summary>
    /// The mark with this change taken in: fingerprints from before the change become the new ones, all others stay, so
    /// that a translation behind for another reason stays behind.
    /// </summary>
    /// <param name="before">The fingerprints of the source before the change.</param>
    /// <param name="now">The mark of the source now.</param>
    public static SourceMark Renew(SourceMark mark, ImmutableArray<string> before, SourceMark now)
    {
        if (mark.Fingerprints.IsEmpty)
            return mark;
        var blocks = mark.Fingerprints.ToList();
        int[] kept =
        [
            before[0] == blocks[0] ? 0 : -1,
            .. Alignment.Kept(before[1..], mark.Fingerprints[1..]).Select(at => at < 0 ? -1 : at + 1),
        ];
        foreach (var hunk in SourceMark.Hunks(before, now.Fingerprints).Reverse())
            Take(hunk, blocks, kept, now.Fingerprints);
        return blocks.SequenceEqual(now.Fingerprints) ? now : mark with { Fingerprints = [.. blocks] };
    }

    private static void Take(Hunk hunk, List<string> blocks, int[] kept, ImmutableArray<string> now)
    {
        if (hunk.OldCount == hunk.NewCount)
        {
            for (var at = 0; at < hunk.OldCount; at++)
                if (kept[hunk.Old + at] is >= 0 and var place)
                    blocks[place] = now[hunk.New + at];
        }
        else if (Place(hunk, kept) is { } from)
        {
            blocks.RemoveRange(from, hunk.OldCount);
            blocks.InsertRange(from, now.AsSpan(hunk.New, hunk.NewCount).ToArray());
        }
    }

    /// <summary>
    /// Index in the mark where the change applies; null where the mark lacks the blocks from before the change.
    /// </summary>
    private static int? Place(Hunk hunk, int[] kept)
    {
        if (hunk.OldCount == 0)
            return PlaceBetween(hunk.Old, kept);
        for (var at = 0; at < hunk.OldCount; at++)
            if (kept[hunk.Old + at] < 0 || kept[hunk.Old + at] != kept[hunk.Old] + at)
                return null;
        return kept[hunk.Old];
    }

    private static int? PlaceBetween(int old, int[] kept)
    {
        if (old == 1)
            return 1;
        if (kept[old - 1] >= 0)
            return kept[old - 1] + 1;
        return old < kept.Length && kept[old] >= 0 ? kept[old] : null;
    }
}
