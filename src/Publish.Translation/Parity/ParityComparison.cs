using Publish.Model;
using Publish.Translation.Parity.Facts;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity;

/// <summary>
/// Collects the parity differences between a source and a translation: facts, links, pictures, footnotes, names,
/// structure.
/// </summary>
internal sealed class ParityComparison(
    Outline source,
    Outline translation,
    Language from,
    Language to,
    LinkComparison addresses,
    NameBook names
)
{
    private readonly List<ParityDifference> found = [];
    private readonly NumberComparison numbers = new(source, translation, IsRead(from) && IsRead(to));

    public List<ParityDifference> Run()
    {
        StructureComparison.Compare(source, translation, found);
        FootnoteComparison.Compare(source, translation, found);
        foreach (var pair in Pairs.Of(source, translation))
        {
            if (pair.Any(block => block.Facts.Count > 0))
                found.AddRange(numbers.Of(pair));
            if (pair.Any(block => block.Targets.Count > 0))
            {
                Targets(pair, OutlineTargetKind.Link, ParityKind.Links);
                Targets(pair, OutlineTargetKind.Picture, ParityKind.Pictures);
            }
            foreach (
                var (written, expected, offset) in pair.IsBroken
                    ? []
                    : names.Missing(pair, source, translation, from, to)
            )
                found.Add(
                    new(
                        ParityKind.Names,
                        translation.StartOf(pair.Here),
                        $"not “{expected}”",
                        $"“{written}”",
                        offset,
                        [expected, written]
                    )
                );
        }
        return found;
    }

    /// <summary>Whether number words are recognized in a language.</summary>
    private static bool IsRead(Language language) => language.IsEnglish || language.IsKorean || language.IsChinese;

    private void Targets(Pair pair, OutlineTargetKind kind, ParityKind parity)
    {
        var (there, here) = addresses.WithoutSame(TargetsOf(pair.There, kind), TargetsOf(pair.Here, kind));
        for (var at = 0; at < Math.Max(there.Count, here.Count); at++)
        {
            var (one, other) = (
                at < there.Count ? there[at] : (OutlineTarget?)null,
                at < here.Count ? here[at] : (OutlineTarget?)null
            );
            found.Add(
                new(
                    parity,
                    other?.Start ?? translation.StartOf(pair.Here),
                    other is { } link ? $"“{link.Address}”" : "nothing of it",
                    one is { } meant ? $"“{meant.Address}”" : "nothing of it",
                    one?.Start ?? source.FirstOf(pair.There)?.Start ?? 0,
                    [.. new[] { one?.Address, other?.Address }.OfType<string>()]
                )
            );
        }
    }

    private static List<OutlineTarget> TargetsOf(IReadOnlyList<OutlineBlock> blocks, OutlineTargetKind kind) =>
        [.. blocks.SelectMany(block => block.Targets).Where(target => target.Kind == kind)];
}
