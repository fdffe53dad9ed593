using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>Lays the lists under an open letter over one another, language by language.</summary>
internal static class EndorsementText
{
    public static YamlMap? Of(PlacedText text, ICollection<Doubt> doubts)
    {
        var said = text
            .Drafts.Where(draft => draft.Parts.Endorsements is not null)
            .Select(draft => (draft.Language, Lists: draft.Parts.Endorsements!.Value))
            .ToArray();
        if (said.Length == 0)
            return null;
        var whole = said.MaxBy(pair => pair.Lists.Groups.Sum(group => group.Entries.Length));
        var alike = said.Where(pair =>
                pair.Lists.Groups.Select(group => group.Entries.Length)
                    .SequenceEqual(whole.Lists.Groups.Select(group => group.Entries.Length))
            )
            .ToArray();
        foreach (var (language, lists) in said.Except(alike))
            doubts.Add(
                new Doubt(
                    DoubtKind.Uncertain,
                    $"The endorsements in {language} are not as many as in {whole.Language}, so that nobody knows which is which. Those in {whole.Language} were taken.",
                    string.Join(
                        "; ",
                        lists.Groups.SelectMany(group => group.Entries).Take(20).Select(entry => entry.Name)
                    )
                )
            );
        return new YamlMap()
            .With("as-of", said.Select(pair => pair.Lists.AsOf).FirstOrDefault(day => day is not null))
            .With("title", Saying.Of(said.Select(pair => (pair.Language, pair.Lists.Title)), text.IsAlone))
            .With("groups", whole.Lists.Groups.Select((group, at) => (YamlValue)Group(group, at, alike, text.IsAlone)));
    }

    private static YamlMap Group(
        OldEndorsementGroup group,
        int at,
        (string Language, OldEndorsements Lists)[] said,
        bool isAlone
    ) =>
        new YamlMap()
            .With("title", Saying.Of(said.Select(pair => (pair.Language, pair.Lists.Groups[at].Title)), isAlone))
            .With("kind", group.Kind)
            .With(
                "entries",
                Enumerable
                    .Range(0, group.Entries.Length)
                    .Select(entry =>
                        Entry([.. said.Select(pair => (pair.Language, pair.Lists.Groups[at].Entries[entry]))], isAlone)
                    )
            );

    private static YamlValue Entry(ImmutableArray<(string Language, OldEndorsement Entry)> said, bool isAlone)
    {
        var name = Saying.Of(said.Select(pair => (pair.Language, (string?)pair.Entry.Name)), isAlone)!;
        var note = Saying.Of(said.Select(pair => (pair.Language, pair.Entry.Note)), isAlone);
        var country = said.Select(pair => pair.Entry.Country).FirstOrDefault(code => code is not null);
        return note is null && country is null && name is YamlWords
            ? name
            : new YamlMap().With("name", name).With("note", note).With("country", country);
    }
}
