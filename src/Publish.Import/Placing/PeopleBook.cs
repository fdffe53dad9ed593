using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Import;

/// <summary>Who stands in more than one letter, so that <c>people.yml</c> names them once.</summary>
internal sealed class PeopleBook
{
    private readonly Dictionary<string, Person> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<Person> added = [];

    /// <param name="known">Whom <c>people.yml</c> has already.</param>
    public PeopleBook(FrozenDictionary<string, Party> known, IEnumerable<(string Document, MergedParty Party)> parties)
    {
        ids.UnionWith(known.Keys);
        foreach (var (id, party) in known.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var isBare =
                party is
                {
                    Title: null,
                    Organization: null,
                    Location: null,
                    Address: null,
                    Email: null,
                    Phones.IsEmpty: true,
                    Faxes.IsEmpty: true
                };
            foreach (var said in party.Name.All)
                byName.TryAdd(
                    said.Value,
                    new Person(
                        id,
                        party
                            .Name.All.Where(one => one.Language is not null)
                            .ToDictionary(one => one.Language!.Tag, one => one.Value),
                        isBare,
                        party
                    )
                );
        }
        foreach (var group in Recurring(parties))
            Add(group);
    }

    /// <summary>What is to be added to <c>people.yml</c>.</summary>
    public string Added =>
        YamlText.Of(added.Aggregate(new YamlMap(), (map, person) => map.With(person.Id, Entry(person.Names))));

    public int Count => added.Count;

    /// <summary>A party as a document writes it: an id, a map that takes its name from one, or all of it.</summary>
    public YamlValue Write(MergedParty party, bool isAlone, bool isContact)
    {
        var facts = party.Facts(isAlone, isContact);
        if (
            party.Names.Select(pair => byName.GetValueOrDefault(pair.Name)).FirstOrDefault(found => found is not null)
                is { } person
            && person.Holds(party, facts)
        )
            return facts.Entries.Count == 0
                ? person.Id
                : facts.Entries.Aggregate(new YamlMap().With("person", person.Id), (map, entry) =>
                    map.With(entry.Key, entry.Value)
                );
        var name = party.Name(isAlone)!;
        if (facts.Entries.Count == 0 && name is YamlWords { Words: var words } && !ReferenceShapes.IsId(words))
            return name;
        return facts.Entries.Aggregate(new YamlMap().With("name", name), (map, entry) =>
            map.With(entry.Key, entry.Value)
        );
    }

    private static YamlMap Entry(IReadOnlyDictionary<string, string> names) =>
        new YamlMap { IsOpen = true }
            .With(
                "name",
                names.Values.Distinct().Count() == 1
                    ? names.Values.First()
                    : names.Aggregate(new YamlMap(), (map, pair) => map.With(pair.Key, pair.Value))
            )
            .With("kind", names.Values.Any(name => LetterLines.KindOf(name) == LineKind.Body) ? "organization" : null);

    /// <summary>In the order of the documents that name them first.</summary>
    private static IEnumerable<MergedParty[]> Recurring(IEnumerable<(string Document, MergedParty Party)> parties) =>
        parties
            .GroupBy(pair => pair.Party.Said[0].Party.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(pair => pair.Document).Distinct().Skip(1).Any())
            .Select(group => group.Select(pair => pair.Party).ToArray());

    private void Add(MergedParty[] group)
    {
        if (group.SelectMany(party => party.Names).Any(pair => byName.ContainsKey(pair.Name)))
            return;
        var names = new Dictionary<string, string>();
        foreach (var (language, name) in group.SelectMany(party => party.Names))
            names.TryAdd(language, name);
        var person = new Person(IdOf(names), names, IsBare: true, null);
        foreach (var name in names.Values)
            byName.TryAdd(name, person);
        added.Add(person);
    }

    private string IdOf(Dictionary<string, string> names)
    {
        var slug = names.Values.Select(Slug.Of).FirstOrDefault(one => one.Length > 0 && ReferenceShapes.IsId(one))
            ?? "person";
        var id = slug;
        for (var at = 2; !ids.Add(id); at++)
            id = $"{slug}-{at}";
        return id;
    }

    private sealed record Person(string Id, IReadOnlyDictionary<string, string> Names, bool IsBare, Party? Known)
    {
        /// <summary>Whether a party that takes the rest from here says what it said.</summary>
        public bool Holds(MergedParty party, YamlMap facts) =>
            party.Names.All(pair =>
                !Names.TryGetValue(pair.Language, out var name) ? Names.Count == 0 : name == pair.Name
            )
            && (
                IsBare
                || (
                    facts.Entries.Select(entry => entry.Key).ToHashSet() is var keys
                    && Lacks(Known!.Title, keys, "title")
                    && Lacks(Known.Organization, keys, "organization")
                    && Lacks(Known.Location, keys, "location")
                    && Lacks(Known.Address, keys, "address")
                    && Lacks(Known.Email, keys, "email")
                    && Known.Phones.IsEmpty
                    && Known.Faxes.IsEmpty
                )
            );

        private static bool Lacks(object? theirs, HashSet<string> keys, string key) =>
            theirs is null || keys.Contains(key);
    }
}
