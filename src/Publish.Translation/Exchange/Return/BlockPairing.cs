using System.Collections.Immutable;
using Publish.Translation.Exchange.Segments;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>Block alignment: which blocks of a translation correspond to which block of the source.</summary>
internal static class BlockPairing
{
    /// <summary>
    /// For each block of the source the indexes, from 0, of its blocks in the translation; empty where it has none.
    /// </summary>
    /// <param name="mark">The source mark that the translation follows; null where it is untracked.</param>
    /// <param name="now">The mark of the source.</param>
    public static ImmutableArray<int>[] Of(TextPieces source, TextPieces translation, SourceMark? mark, SourceMark now)
    {
        var known =
            mark is { Fingerprints.IsEmpty: false } && !mark.HasBlocksOf(now) ? mark.Fingerprints : now.Fingerprints;
        var slots =
            translation.Comments.Any(comment => comment.Number > 0) ? BesideComments(translation, known.Length - 1)
            : translation.Blocks.Length == known.Length - 1
                ? [.. Enumerable.Range(0, translation.Blocks.Length).Select(at => ImmutableArray.Create(at))]
            : null;
        var paired = slots is null ? null : Moved(slots, known, now.Fingerprints);
        return paired is not null && Fits(paired, source, translation) ? paired : ByShape(source, translation);
    }

    /// <summary>
    /// Pairs by the numbered comments of a translation template: the blocks after a comment belong to the block that it
    /// quotes, and to those after it up to the next comment.
    /// </summary>
    private static ImmutableArray<int>[] BesideComments(TextPieces translation, int count)
    {
        var slots = Enumerable.Repeat(ImmutableArray<int>.Empty, count).ToArray();
        var (from, first, at) = (1, false, 0);
        foreach (
            var comment in translation
                .Comments.Where(comment => comment.Number > 0 && comment.Number <= count)
                .Append(new(0, 0, count + 1, translation.Blocks.Length, ""))
        )
        {
            var places = comment.Number - from;
            var skip = first && comment.Before - at == places - 1 ? 1 : 0;
            for (var block = at; block < comment.Before && places > 0; block++)
            {
                var slot = Math.Min(from + skip + block - at, comment.Number - 1) - 1;
                slots[slot] = slots[slot].Add(block);
            }
            (from, first, at) = (Math.Max(comment.Number, from), true, comment.Before);
        }
        return slots;
    }

    /// <summary>
    /// Maps the slots from the blocks of the source that the translation was made from to the blocks of the source now.
    /// </summary>
    private static ImmutableArray<int>[] Moved(
        ImmutableArray<int>[] slots,
        ImmutableArray<string> known,
        ImmutableArray<string> now
    )
    {
        var moved = Enumerable.Repeat(ImmutableArray<int>.Empty, now.Length - 1).ToArray();
        var kept = Alignment.Kept(known[1..], now[1..]);
        for (var at = 0; at < kept.Length; at++)
            if (kept[at] >= 0)
                moved[kept[at]] = slots[at];
        foreach (var hunk in Alignment.Of(known[1..], now[1..]).Where(hunk => hunk.NewCount > 0))
            for (var at = 0; at < hunk.OldCount; at++)
            {
                var place = hunk.New + Math.Min(at, hunk.NewCount - 1);
                moved[place] = moved[place].AddRange(slots[hunk.Old + at]);
            }
        return moved;
    }

    /// <summary>
    /// Whether each single pair has the same shape where that is decisive: a heading of one level, a footnote of one
    /// label.
    /// </summary>
    private static bool Fits(ImmutableArray<int>[] paired, TextPieces source, TextPieces translation) =>
        paired.Length == source.Blocks.Length
        && !paired
            .Where(
                (blocks, at) =>
                    blocks.Length == 1 && IsOther(source.Blocks[at].Shape, translation.Blocks[blocks[0]].Shape)
            )
            .Any();

    private static bool IsOther(string one, string other) => one != other && (IsFirm(one) || IsFirm(other));

    private static bool IsFirm(string shape) => shape[0] == 'h' || shape.StartsWith("note ", StringComparison.Ordinal);

    private static ImmutableArray<int>[] ByShape(TextPieces source, TextPieces translation)
    {
        var paired = Enumerable.Repeat(ImmutableArray<int>.Empty, source.Blocks.Length).ToArray();
        string[] ours = [.. source.Blocks.Select(block => block.Shape)],
            theirs = [.. translation.Blocks.Select(block => block.Shape)];
        var kept = Alignment.Kept(ours, theirs);
        for (var at = 0; at < kept.Length; at++)
            if (kept[at] >= 0)
                paired[at] = [kept[at]];
        foreach (var hunk in Alignment.Of(ours, theirs))
            for (var at = 0; at < hunk.NewCount; at++)
            {
                var place = at < hunk.OldCount ? hunk.Old + at : hunk.Old + hunk.OldCount - 1;
                if (place >= 0 && !(IsOther(ours[place], theirs[hunk.New + at]) && at < hunk.OldCount))
                    paired[place] = paired[place].Add(hunk.New + at);
            }
        return paired;
    }
}
