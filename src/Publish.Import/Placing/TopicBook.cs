using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Import;

/// <summary>The site's topics under the names that the old site had for them, and those that are new.</summary>
internal sealed class TopicBook
{
    private readonly Dictionary<string, string> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, Dictionary<string, string> Names)> added = [];

    public TopicBook(IEnumerable<Topic> known)
    {
        foreach (var topic in known)
        {
            ids.Add(topic.Id);
            byName.TryAdd(topic.Id, topic.Id);
            foreach (var said in topic.Name.All)
                byName.TryAdd(said.Value, topic.Id);
        }
    }

    public int Count => added.Count;

    /// <summary>What is to be added to <c>topics.yml</c>.</summary>
    public string Added =>
        YamlText.Of(
            added.Aggregate(new YamlMap(), (map, topic) =>
                map.With(
                    topic.Id,
                    topic.Names.Values.Distinct().Count() == 1
                        ? topic.Names.Values.First()
                        : topic.Names.Aggregate(new YamlMap(), (names, pair) => names.With(pair.Key, pair.Value))
                )
            )
        );

    /// <summary>
    /// The ids of a text's topics; those that stand at one place of lists of one length are one topic.
    /// </summary>
    public IReadOnlyList<string> Of(PlacedText text)
    {
        var lists = text.Drafts.Where(draft => draft.Topics.Length > 0).ToArray();
        var areAlike = lists.Select(draft => draft.Topics.Length).Distinct().Count() == 1;
        var named = areAlike
            ? Enumerable
                .Range(0, lists[0].Topics.Length)
                .Select(at => lists.ToDictionary(draft => draft.Language, draft => draft.Topics[at]))
            : lists.SelectMany(draft =>
                draft.Topics.Select(name => new Dictionary<string, string> { [draft.Language] = name })
            );
        return [.. named.Select(IdOf).Distinct()];
    }

    private string IdOf(Dictionary<string, string> names)
    {
        if (
            names.Values.Select(name => byName.GetValueOrDefault(name)).FirstOrDefault(id => id is not null)
            is not { } known
        )
        {
            var slug = names.Values.Select(Slug.Of).FirstOrDefault(one => one.Length > 0 && ReferenceShapes.IsId(one))
                ?? "topic";
            known = slug;
            for (var at = 2; !ids.Add(known); at++)
                known = $"{slug}-{at}";
            added.Add((known, new Dictionary<string, string>(names)));
        }
        foreach (var (language, name) in names)
        {
            byName.TryAdd(name, known);
            if (added.Find(topic => topic.Id == known).Names is { } said)
                said.TryAdd(language, name);
        }
        return known;
    }
}
