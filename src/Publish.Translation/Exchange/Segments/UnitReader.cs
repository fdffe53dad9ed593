using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Builds a unit from a block of the source and its translation: segment alignment one to one where both have as many
/// sentences.
/// </summary>
internal sealed class UnitReader
{
    private readonly List<Segment> segments = [];
    private readonly CodeTable codes = new();
    private readonly TextBlock source;
    private readonly TextBlock? target;
    private readonly int[] sourceIds,
        targetIds;
    private readonly string id;

    private UnitReader(string id, TextBlock source, TextBlock? target)
    {
        (this.id, this.source, this.target) = (id, source, target);
        sourceIds = codes.Number(source, ofSource: true);
        targetIds = target is null ? [] : codes.Number(target, ofSource: false);
    }

    public static Unit Read(string id, int number, string? key, TextBlock source, TextBlock? target) =>
        new UnitReader(id, source, target).Read(number, key);

    private Unit Read(int number, string? key)
    {
        var pairs = Pairs().ToArray();
        foreach (var (of, to, leaf) in pairs)
            segments.Add(
                new Segment(
                    string.Create(CultureInfo.InvariantCulture, $"{id}.{segments.Count + 1}"),
                    CodedText.Of(source, sourceIds, of.From, of.To),
                    to is { } range ? CodedText.Of(target!, targetIds, range.From, range.To) : "",
                    leaf
                )
            );
        return new Unit
        {
            Id = id,
            Number = number,
            Key = key,
            Source = source,
            Target = target,
            Segments = [.. segments],
            Codes = codes.All,
            SourceParts = Parts(source, sourceIds, [.. pairs.Select(pair => pair.Of)]),
            TargetParts = target is null ? [] : Parts(target, targetIds, [.. pairs.Select(pair => pair.To!.Value)]),
        };
    }

    private IEnumerable<((int From, int To) Of, (int From, int To)? To, LeafKind Leaf)> Pairs()
    {
        var ours = source.Leaves().ToArray();
        if (target is null)
            return from leaf in ours
                from sentence in SentenceSplitter.Of(source, leaf.From, leaf.To)
                select (sentence, ((int, int)?)null, leaf.Kind);
        var theirs = target.Leaves().ToArray();
        if (ours.Length == theirs.Length)
            return ours.Zip(theirs).SelectMany(pair => Pairs(pair.First, pair.Second));
        return ours.Length == 0 || theirs.Length == 0
            ? []
            :
            [
                (
                    (ours[0].From, ours[^1].To),
                    (theirs[0].From, theirs[^1].To),
                    ours.Length == 1 ? ours[0].Kind : LeafKind.Plain
                ),
            ];
    }

    private IEnumerable<((int From, int To) Of, (int From, int To)? To, LeafKind Leaf)> Pairs(
        (int From, int To, LeafKind Kind) ours,
        (int From, int To, LeafKind Kind) theirs
    )
    {
        var of = SentenceSplitter.Of(source, ours.From, ours.To).ToArray();
        var to = SentenceSplitter.Of(target!, theirs.From, theirs.To).ToArray();
        return of.Length == to.Length
            ? of.Zip(to).Select(pair => (pair.First, ((int, int)?)pair.Second, ours.Kind))
            : [((ours.From, ours.To), (theirs.From, theirs.To), ours.Kind)];
    }

    private static ImmutableArray<UnitPart> Parts(
        TextBlock block,
        int[] ids,
        ImmutableArray<(int From, int To)> sentences
    )
    {
        var parts = ImmutableArray.CreateBuilder<UnitPart>();
        var at = 0;
        for (var number = 0; number <= sentences.Length; number++)
        {
            var from = number < sentences.Length ? sentences[number].From : block.Atoms.Length;
            for (; at < from; at++)
                if (block.Atoms[at].IsCode)
                    parts.Add(new(-1, block.RawOf(at, at + 1), ids[at] == 0 ? -1 : ids[at]));
                else if (parts.Count == 0 || !parts[^1].IsSpace)
                    parts.Add(new(-1, block.RawOf(at, at + 1)));
                else
                    parts[^1] = new(-1, parts[^1].Raw + block.RawOf(at, at + 1));
            if (number == sentences.Length)
                break;
            parts.Add(new(number, block.RawOf(sentences[number].From, sentences[number].To)));
            at = sentences[number].To;
        }
        return parts.ToImmutable();
    }
}
