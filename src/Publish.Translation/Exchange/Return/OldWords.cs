using System.Collections.Immutable;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Exchange.Segments;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange.Return;

/// <summary>
/// Adds to each changed unit the source text that the translation was made from, where the git history has it.
/// </summary>
internal static class OldWords
{
    public static ImmutableArray<Unit> In(ExchangeDocument handover, DocumentTexts texts)
    {
        if (
            texts.MarkIn(handover.To) is not { } mark
            || mark.HasBlocksOf(handover.Mark)
            || handover.Units.All(unit => unit.State != TranslationState.Changed)
            || GitHistory.Find(texts.PathIn(handover.From)!, mark.Blob) is not { } bytes
        )
            return handover.Units;
        var then = ExchangeDocument.Of(
            EmbeddedTexts.File(handover.Source.Text.Path, bytes),
            handover.From,
            null,
            handover.To
        );
        var places = Places(then.Mark, handover.Mark);
        return
        [
            .. handover.Units.Select(unit =>
                unit.State != TranslationState.Changed ? unit : unit with { Before = Words(unit, then, places) }
            ),
        ];
    }

    /// <summary>
    /// For each block number of the new mark the number of its block in the old one; none for added blocks.
    /// </summary>
    public static Dictionary<int, int> Places(SourceMark old, SourceMark now)
    {
        var places = new Dictionary<int, int> { [0] = 0 };
        var kept = Alignment.Kept(old.Fingerprints[1..], now.Fingerprints[1..]);
        for (var at = 0; at < kept.Length; at++)
            if (kept[at] >= 0)
                places[kept[at] + 1] = at + 1;
        foreach (var hunk in Alignment.Of(old.Fingerprints[1..], now.Fingerprints[1..]))
            for (var at = 0; at < Math.Min(hunk.OldCount, hunk.NewCount); at++)
                places[hunk.New + at + 1] = hunk.Old + at + 1;
        return places;
    }

    /// <summary>One text for each segment where there were as many before; else the whole old text for each.</summary>
    private static ImmutableArray<string> Words(Unit unit, ExchangeDocument then, Dictionary<int, int> places)
    {
        var old =
            unit.Key is { } key ? then.UnitOf(key)
            : places.TryGetValue(unit.Number, out var place)
                ? then.Units.FirstOrDefault(one => one.Key is null && one.Number == place)
            : null;
        if (old is null || old.Segments.IsEmpty)
            return [];
        return old.Segments.Length == unit.Segments.Length
            ? [.. old.Segments.Select(segment => segment.Source)]
            : [.. unit.Segments.Select(_ => string.Join(' ', old.Segments.Select(segment => segment.Source)))];
    }
}
