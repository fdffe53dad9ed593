using System.Collections.Immutable;

namespace Publish.Translation.Status;

/// <summary>Renews marks after a change of the source that no translation need follow.</summary>
internal static class Editorial
{
    /// <summary>
    /// The mark with this one change taken in: a block that it carries as it stood before the change is renewed, and
    /// one that it
    /// lacks or carries otherwise stays, for there the translation is behind for another reason.
    /// </summary>
    /// <param name="before">The fingerprints of the source before the change.</param>
    /// <param name="now">The mark of the source as it stands.</param>
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

    /// <summary>Where in the mark the change belongs, or null where what it changed is not there as it was.</summary>
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
