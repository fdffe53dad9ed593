using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity.Facts;

/// <summary>
/// Compares numbers across languages: figures, dates, times, amounts of money and percentages of a source and a
/// translation, and phone numbers and e-mail addresses.
/// </summary>
/// <param name="spelled">Whether numbers in words are recognized in both languages.</param>
internal sealed class NumberComparison(Outline source, Outline translation, bool spelled)
{
    /// <summary>
    /// Limits for one pair of blocks: differences reported, and facts compared by more than equality.
    /// </summary>
    private const int MostAlone = 1000,
        MostCompared = 5000;

    private const string Nothing = "nothing of it";

    /// <summary>Differences of a pair of blocks: facts that the other text lacks, or has with another value.</summary>
    public List<ParityDifference> Of(Pair pair)
    {
        var found = new List<ParityDifference>();
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
                found.Add(Changed(one, extra[at]));
                extra.RemoveAt(at);
            }
            else if (!IsLoose(source, one) && !(one.IsSpelled && IsIn(translation, one)))
                found.Add(Missing(one, pair));
        foreach (var one in extra)
            if (
                !IsLoose(translation, one)
                && !((one.IsSpelled || one.Kind is FactKind.Date or FactKind.Month) && IsIn(source, one))
            )
                found.Add(Added(one, pair));
        return found;
    }

    private ParityDifference Changed(Fact one, Fact other) =>
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
        };

    private ParityDifference Missing(Fact one, Pair pair) =>
        new(
            ParityKind.Of(one.Kind),
            translation.StartOf(pair.Here),
            Nothing,
            Quoted(source, one),
            one.Start,
            [Form(source, one)]
        )
        {
            Facts = [one],
        };

    private ParityDifference Added(Fact one, Pair pair) =>
        new(
            ParityKind.Of(one.Kind),
            one.Start,
            Quoted(translation, one),
            Nothing,
            source.FirstOf(pair.There)?.Start ?? 0,
            [Form(translation, one)]
        )
        {
            Facts = [one],
        };

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

    private static string Form(Outline outline, Fact fact) =>
        outline.Source.Text[fact.Start..fact.End].Replace('\n', ' ').Trim();

    private static string Quoted(Outline outline, Fact fact) => $"“{Form(outline, fact)}”";
}
