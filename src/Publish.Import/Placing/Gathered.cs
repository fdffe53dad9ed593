using System.Collections.Immutable;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Import;

/// <summary>What all texts of one import share: addresses, people, topics and papers.</summary>
internal sealed class Gathered
{
    private readonly KnownDocuments known;
    private readonly Dictionary<string, string> aliasOwners = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> paths;

    public Gathered(
        ImmutableArray<PlacedText> texts,
        IReadOnlyList<Draft> drafts,
        KnownDocuments known,
        Newsroom newsroom,
        ReferenceContext around
    )
    {
        this.known = known;
        Languages = newsroom.Settings.Languages;
        var ids = texts
            .SelectMany(text => text.Drafts.Select(draft => (draft, text.Id)))
            .ToDictionary(
                pair => pair.draft,
                pair => pair.Id,
                ReferenceEqualityComparer.Instance as IEqualityComparer<Draft>
            );
        Links = new LinkFiller(new AddressBook(drafts), ids, drafts);
        Topics = new TopicBook(newsroom.Topics);
        Letterheads = new LetterheadBook(around.Letterheads.Keys, newsroom.Settings.Title.In(Languages.First).Value);
        paths = texts
            .SelectMany(text => text.Paths(Languages))
            .Concat(Languages.Select(language => $"/{language.UrlTag}/"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        People = new PeopleBook(
            around.People,
            texts.SelectMany(text => AllParties(text).Select(party => (text.Id, party)))
        );
    }

    public Languages Languages { get; }

    public LinkFiller Links { get; }

    public PeopleBook People { get; }

    public TopicBook Topics { get; }

    public LetterheadBook Letterheads { get; }

    public string? DocumentAt(string address) => Links.DocumentAt(address);

    public IEnumerable<YamlValue> Parties(
        PlacedText text,
        Func<LetterParts, ImmutableArray<Found<OldParty>>> list,
        string what,
        ICollection<Doubt> doubts,
        bool areContacts = false
    ) => PartyMerge.Of(text, list, what, doubts).Select(party => People.Write(party, text.IsAlone, areContacts));

    /// <summary>The old paths that lead to one draft and to nothing else.</summary>
    public IEnumerable<string> Aliases(PlacedText text, Draft draft) =>
        (draft.Address is { } address ? draft.OtherAddresses.Insert(0, address) : draft.OtherAddresses)
            .Where(Links.IsOfSite)
            .Select(OldAlias.Of)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(alias =>
                !paths.Contains(alias.Split('?')[0].TrimEnd('/') + "/")
                && !known.LeadsElsewhere(alias, text.Id)
                && (
                    aliasOwners.TryAdd(alias.TrimEnd('/'), draft.Source)
                    || aliasOwners[alias.TrimEnd('/')] == draft.Source
                )
            );

    /// <summary>Writes what documents refer to.</summary>
    public void WriteShared(SiteWriter writer)
    {
        if (People.Count > 0)
            writer.Append("people.yml", People.Added);
        if (Topics.Count > 0)
            writer.Append("topics.yml", Topics.Added);
        foreach (var (path, text) in Letterheads.Added)
            writer.Text(path, text);
    }

    private static IEnumerable<MergedParty> AllParties(PlacedText text) =>
        (
            (IEnumerable<Func<LetterParts, ImmutableArray<Found<OldParty>>>>)
                [parts => parts.To, parts => parts.Copies, parts => parts.Signatories, parts => parts.Contacts]
        ).SelectMany(list => PartyMerge.Of(text, list, "", []));
}
