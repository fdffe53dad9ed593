using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// Finds which pages are one text in several languages: by what the old site says, and where it says nothing, by what
/// they have in common.
/// </summary>
internal static class LanguagePairing
{
    /// <summary>From here on two pages are taken for one text.</summary>
    public const double Sure = 0.75;

    /// <summary>From here on a person is asked.</summary>
    public const double Possible = 0.5;

    /// <summary>Another page must not be nearly as like.</summary>
    private const double Margin = 0.08;

    public static Paired Of(IReadOnlyList<Draft> drafts)
    {
        var groups = new LanguageGroups(drafts);
        foreach (var link in DeclaredPairs.Of(drafts))
            groups.Join(link);
        var likely = LikelyPairs
            .Of(drafts, groups)
            .OrderByDescending(link => link.Score)
            .ThenBy(link => link.One)
            .ThenBy(link => link.Other)
            .ToArray();
        var byDraft = likely
            .SelectMany(link => (IEnumerable<(int Draft, PairLink Link)>)[(link.One, link), (link.Other, link)])
            .ToLookup(pair => pair.Draft, pair => pair.Link);
        var asked = new List<PairLink>();
        foreach (var link in likely)
        {
            if (link.Score < Possible || groups.AreOne(link.One, link.Other) || !groups.CanJoin(link.One, link.Other))
                continue;
            if (link.Score >= Sure && !HasRival(link, byDraft, groups))
                groups.Join(link);
            else
                asked.Add(link);
        }
        return new Paired(groups.All(), [.. asked.Where(link => groups.CanJoin(link.One, link.Other))]);
    }

    private static bool HasRival(PairLink link, ILookup<int, PairLink> byDraft, LanguageGroups groups) =>
        byDraft[link.One]
            .Concat(byDraft[link.Other])
            .Any(other =>
                other != link
                && other.Score > link.Score - Margin
                && other.Shares(link) is { } shared
                && groups.LanguageOf(other.Beside(shared)) == groups.LanguageOf(link.Beside(shared))
                && !groups.AreOne(other.One, other.Other)
                && groups.CanJoin(other.One, other.Other)
            );
}

/// <summary>Pages that are one text, and pairs that a person should decide on.</summary>
/// <param name="Groups">Places in the list of drafts; every draft is in one group.</param>
internal sealed record Paired(ImmutableArray<DraftGroup> Groups, ImmutableArray<PairLink> Asked);

/// <summary>The drafts of one text, one a language.</summary>
/// <param name="Certainty">Of the weakest link; 1 where there is one draft.</param>
internal sealed record DraftGroup(ImmutableArray<int> Drafts, double Certainty);

/// <summary>Two drafts that may be one text.</summary>
/// <param name="Why">In words for a person.</param>
internal sealed record PairLink(int One, int Other, double Score, string Why)
{
    /// <summary>The draft that both links have; null where there is none.</summary>
    public int? Shares(PairLink other) =>
        One == other.One || One == other.Other ? One
        : Other == other.One || Other == other.Other ? Other
        : null;

    public int Beside(int one) => one == One ? Other : One;
}
