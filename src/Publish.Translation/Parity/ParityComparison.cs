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
    /// <summary>
    /// Limits for one pair of blocks: differences reported, and facts compared by more than equality.
    /// </summary>
    private const int MostAlone = 1000,
        MostCompared = 5000;

    private readonly List<ParityDifference> found = [];
    private readonly bool spelled = IsRead(from) && IsRead(to);

    public List<ParityDifference> Run()
    {
        StructureComparison.Compare(source, translation, found);
        FootnoteComparison.Compare(source, translation, found);
        foreach (var pair in Pairs.Of(source, translation))
        {
            if (pair.Any(block => block.Facts.Count > 0))
                Facts(pair);
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
                        StartOf(pair),
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

    private void Facts(Pair pair)
    {
        var (there, here) = (FactsOf(pair.There), FactsOf(pair.Here));
        var missing = pair.IsBroken ? [] : Unanswered(there, here);
        var extra = Unanswered(here, there);
        if (pair.There is [{ Kind: OutlineBlockKind.Key }])
        {
            missing.RemoveAll(fact => IsIn(translation, fact));
            extra.RemoveAll(fact => IsIn(source, fact));
        }
        foreach (var one in missing)
            if (extra.FindIndex(other => AreOfAKind(one, other)) is >= 0 and var at)
            {
                var other = extra[at];
                extra.RemoveAt(at);
                found.Add(
                    new(
                        ParityKind.Of(one.Kind),
                        other.Start,
                        Quoted(translation, other),
                        Quoted(source, one),
                        one.Start,
                        [Form(source, one), Form(translation, other)]
                    )
                    {
                        Facts = [one, other],
                    }
                );
            }
            else if (!IsLoose(source, one) && !(one.IsSpelled && IsIn(translation, one)))
                found.Add(
                    new(
                        ParityKind.Of(one.Kind),
                        StartOf(pair),
                        "nothing of it",
                        Quoted(source, one),
                        one.Start,
                        [Form(source, one)]
                    )
                    {
                        Facts = [one],
                    }
                );
        foreach (var one in extra)
            if (
                !IsLoose(translation, one)
                && !((one.IsSpelled || one.Kind is FactKind.Date or FactKind.Month) && IsIn(source, one))
            )
                found.Add(
                    new(
                        ParityKind.Of(one.Kind),
                        one.Start,
                        Quoted(translation, one),
                        "nothing of it",
                        FirstOf(source, pair.There)?.Start ?? 0,
                        [Form(translation, one)]
                    )
                    {
                        Facts = [one],
                    }
                );
    }

    private static List<Fact> FactsOf(IReadOnlyList<OutlineBlock> blocks) =>
        blocks is [var only] ? only.Facts : [.. blocks.SelectMany(block => block.Facts)];

    /// <summary>
    /// Whether two facts may be mistaken for each other: the same kind of difference, and for money the same currency.
    /// </summary>
    private static bool AreOfAKind(Fact one, Fact other) =>
        ParityKind.Of(one.Kind) == ParityKind.Of(other.Kind)
        && (
            one.Key == other.Key
            || one.Key.Length == 0
            || other.Key.Length == 0
            || one.Kind is FactKind.Phone or FactKind.Email
        );

    /// <summary>
    /// Whether a translation may omit or add a fact: small numbers, and converted amounts in brackets.
    /// </summary>
    private static bool IsLoose(Outline outline, Fact fact) =>
        (
            fact.Kind is FactKind.Number or FactKind.Time
            && fact.Value < (fact.IsSpelled ? 10 : 3)
            && fact.Value == decimal.Truncate(fact.Value)
        ) || (fact.Kind == FactKind.Money && IsBracketed(outline, fact));

    private static bool IsBracketed(Outline outline, Fact fact)
    {
        var before = outline.Words.AsSpan(0, fact.Start);
        return before[Math.Max(0, before.Length - 12)..].IndexOfAny('(', '（') >= 0;
    }

    private static bool IsIn(Outline outline, Fact fact) =>
        outline.All.Any(block => block.Facts.Exists(other => other.Answers(fact)));

    private List<Fact> Unanswered(List<Fact> facts, List<Fact> others)
    {
        var (alone, told, seen) = (
            new List<Fact>(),
            new HashSet<(FactKind, decimal, string)>(),
            new HashSet<((FactKind, decimal, string), bool)>()
        );
        var (there, compared) = (
            others.Select(Same).ToHashSet(),
            others.Count > MostCompared ? others[..MostCompared] : others
        );
        foreach (var fact in facts)
            if (
                alone.Count < MostAlone
                && fact.IsSure
                && (spelled || IsPlain(fact))
                && !there.Contains(Same(fact))
                && !told.Contains(Same(fact))
                && seen.Add((Same(fact), fact.IsDay))
                && !IsAnswered(fact, compared)
            )
            {
                told.Add(Same(fact));
                alone.Add(fact);
            }
        return alone;
    }

    private static (FactKind, decimal, string) Same(Fact fact) => (fact.Kind, fact.Value, fact.Key);

    /// <summary>
    /// Whether a fact is comparable where number words are not recognized: phones, e-mail addresses, and figures from
    /// 32 to 2999.
    /// </summary>
    private static bool IsPlain(Fact fact) =>
        fact.Kind is FactKind.Phone or FactKind.Email
        || (
            fact is { Kind: FactKind.Number, IsSpelled: false, Scale: 1, Value: > 31 and < 3000 }
            && fact.End - fact.Start <= 4
        );

    private bool IsAnswered(Fact fact, List<Fact> others)
    {
        var (month, day) = (false, false);
        foreach (var other in others)
        {
            if (other.Answers(fact) || (!spelled && other.Value == fact.Value && other.Kind != FactKind.Phone))
                return true;
            month |=
                other.Kind is FactKind.Month && other.Value == decimal.Truncate(fact.Value / 100)
                || other.Kind is FactKind.Date
                    && decimal.Truncate(other.Value / 100) == decimal.Truncate(fact.Value / 100);
            day |= other is { Kind: FactKind.Number, IsDay: true } && other.Value == fact.Value % 100;
        }
        return fact.Kind == FactKind.Date && month && day;
    }

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
                    other?.Start ?? StartOf(pair),
                    other is { } link ? $"“{link.Address}”" : "nothing of it",
                    one is { } meant ? $"“{meant.Address}”" : "nothing of it",
                    one?.Start ?? FirstOf(source, pair.There)?.Start ?? 0,
                    [.. new[] { one?.Address, other?.Address }.OfType<string>()]
                )
            );
        }
    }

    private static List<OutlineTarget> TargetsOf(IReadOnlyList<OutlineBlock> blocks, OutlineTargetKind kind) =>
        [.. blocks.SelectMany(block => block.Targets).Where(target => target.Kind == kind)];

    /// <summary>The offset of the first word of the translation's blocks.</summary>
    private int StartOf(Pair pair)
    {
        if (FirstOf(translation, pair.Here) is not { } block)
            return 0;
        var at = block.Start;
        while (at < block.End - 1 && translation.Words[at] is ' ' or Outline.Hidden or '"')
            at++;
        return at;
    }

    /// <summary>The first block with words; for a section without blocks, the first block of the text.</summary>
    private static OutlineBlock? FirstOf(Outline outline, IReadOnlyList<OutlineBlock> blocks) =>
        blocks.FirstOrDefault(outline.HasWords) ?? (blocks is [var first, ..] ? first : outline.All.FirstOrDefault());

    private static string Form(Outline outline, Fact fact) =>
        outline.Source.Text[fact.Start..fact.End].Replace('\n', ' ').Trim();

    private static string Quoted(Outline outline, Fact fact) => $"“{Form(outline, fact)}”";
}
