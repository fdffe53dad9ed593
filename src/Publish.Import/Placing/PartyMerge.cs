using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Lays the parties of a text's languages over one another, by their places in the lists.</summary>
internal static class PartyMerge
{
    /// <param name="list">Such as the signatories.</param>
    /// <param name="what">The same in words for a person.</param>
    /// <param name="doubts">Who stands in one language alone is told.</param>
    public static ImmutableArray<MergedParty> Of(
        PlacedText text,
        Func<LetterParts, ImmutableArray<Found<OldParty>>> list,
        string what,
        ICollection<Doubt> doubts
    )
    {
        var said = text
            .Drafts.Select(draft => (draft.Language, Parties: list(draft.Parts)))
            .Where(pair => pair.Parties.Length > 0)
            .ToArray();
        if (said.Length == 0)
            return [];
        var whole = said.FirstOrDefault(pair => pair.Language == text.Source.Language)
            is { Parties.IsDefault: false } source
            ? source
            : said.MaxBy(pair => pair.Parties.Length);
        foreach (var (language, parties) in said.Where(pair => pair.Parties.Length != whole.Parties.Length))
            doubts.Add(
                new Doubt(
                    DoubtKind.Uncertain,
                    $"The {what} in {language} are {parties.Length}, in {whole.Language} {whole.Parties.Length}. They were laid over one another in their order, as far as both go; look at document.yml.",
                    string.Join("; ", parties.Select(party => party.Value.Name))
                )
            );
        return
        [
            .. whole.Parties.Select(
                (_, at) =>
                    new MergedParty([
                        .. said.Where(pair => at < pair.Parties.Length)
                            .Select(pair => (pair.Language, pair.Parties[at].Value)),
                    ])
            ),
        ];
    }
}
