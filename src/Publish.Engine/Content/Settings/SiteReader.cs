using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>
/// Reads the site-wide files: <c>site.yml</c> first, because every text needs its languages, then those that references
/// lead to.
/// </summary>
internal sealed class SiteReader(InputFolder input, Findings findings)
{
    private readonly List<string> read = [];
    private readonly List<FilePlaces> places = [];
    private readonly Dictionary<(string File, string? Id), Place> unread = [];
    private readonly List<(string Tag, Place Place)> wrongTags = [];
    private ulong fingerprint;

    public static (SiteSettings Settings, SharedFacts Shared)? Read(
        InputFolder input,
        IEnumerable<string> documentIds,
        Findings findings
    )
    {
        var reader = new SiteReader(input, findings);
        return reader.Settings() is var (settings, around)
            ? (settings, reader.Shared(around with { DocumentIds = documentIds.ToFrozenSet(StringComparer.Ordinal) }))
            : null;
    }

    private (SiteSettings, ReferenceContext)? Settings()
    {
        if (!input.Files.TryGetValue("site.yml", out var file))
        {
            findings.Add(DocumentRules.SiteMissing, new Place(new SourceText("site.yml", ""), 0), input.Root);
            return null;
        }
        if (
            Source(file) is not { } source
            || YamlReader.Read(source, 0, source.Text.Length, findings, out var broken) is var node && broken
        )
            return null;
        var map = node as YamlMapping ?? new YamlMapping(0, 0, []);
        var languages = LanguagesOf(source, map);
        if (languages is null)
        {
            var place = new Place(source, map.Find("languages")?.Start ?? map.Start);
            if (map.Find("languages") is null or YamlScalar { IsNothing: true })
                findings.Add(ParseRules.KeyMissing, place, "languages");
            return null;
        }
        var zone = ZoneOf(map);
        var doubts = new Doubts
        {
            Languages = new Place(source, map.Find("languages")!.Start),
            WrongTags = [.. wrongTags],
        };
        var around = new ReferenceContext
        {
            Input = input,
            Languages = languages,
            Zone = zone,
            Doubts = doubts,
        };
        var reading = new ParseContext(source, findings, around, "", languages.First);
        var settings = Shapes.Describe(map, reading, fields => SiteYaml.Describe(fields, languages))! with
        {
            TimeZone = zone?.Id,
        };
        places.Add(reading.Places);
        return (settings, around);
    }

    private static DateTimeZone? ZoneOf(YamlMapping map) =>
        map.Find("time-zone") switch
        {
            null or YamlScalar { IsNothing: true } => TimeZones.Find("UTC"),
            YamlScalar { Value: var id } => TimeZones.Find(id.Trim()),
            _ => null,
        };

    private Languages? LanguagesOf(SourceText source, YamlMapping map)
    {
        if (map.Find("languages") is not { } node || node is YamlScalar { IsNothing: true })
            return null;
        var tags = new List<string>();
        foreach (var item in node is YamlSequence list ? list.Items : [node])
        {
            var tag = item is YamlScalar { Value: var value } ? value.Trim() : "";
            if (Misunderstood(tag) is { } meant)
                findings.Add(ReferenceRules.LanguageMistaken, new Place(source, item.Start), tag, meant);
            else if (!ReferenceShapes.LanguageTags.Contains(tag))
                findings.Add(
                    ReferenceRules.LanguageUnknown,
                    new Place(source, item.Start),
                    tag,
                    tag.Contains(',', StringComparison.Ordinal)
                        ? $"Put several in brackets: [{tag}]. "
                        : LanguageTagSuggestions.Question(tag, ReferenceShapes.LanguageTags, isLanguage: false)
                );
            else
            {
                if (tags.Contains(tag))
                    findings.Add(ValueRules.LanguageTwice, new Place(source, item.Start), tag);
                else
                    tags.Add(tag);
                continue;
            }
            wrongTags.Add((tag, new Place(source, item.Start)));
        }
        if (tags.Count == 0 && wrongTags.Count == 0)
            findings.Add(ParseRules.TextEmpty, new Place(source, node.Start));
        return tags.Count == 0 ? null : new Languages(tags, ReferenceShapes.LanguageTags, WordsOf);
    }

    /// <summary>
    /// The tag meant by a valid one that nothing is written in: “kr” is Kanuri, but most who write it mean Korean; else
    /// null.
    /// </summary>
    private string? Misunderstood(string tag) =>
        ReferenceShapes.LanguageTags.Contains(tag)
        && LanguageTagSuggestions.By(tag) is { } meant
        && IsWritten(meant)
        && !IsWritten(tag)
            ? meant
            : null;

    /// <summary>Whether the site has interface words or a text in a language.</summary>
    private bool IsWritten(string tag) =>
        input.Files.ContainsKey(InterfaceWordFile.PathOf(tag))
        || input.Files.Keys.Any(path => path.EndsWith($"/{tag}.md", StringComparison.Ordinal));

    private FrozenDictionary<string, string> WordsOf(string tag)
    {
        if (!input.Files.TryGetValue(InterfaceWordFile.PathOf(tag), out var file))
            return FrozenDictionary<string, string>.Empty;
        read.Add(file.Path);
        return Source(file) is { } source
            ? InterfaceWordFile.Read(source, findings).Said
            : FrozenDictionary<string, string>.Empty;
    }

    private SharedFacts Shared(ReferenceContext around)
    {
        var topics = File("topics.yml", around, SharedYaml.Topics);
        var people = File("people.yml", around, SharedYaml.People);
        around = around with
        {
            Topics = topics.ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal),
            People = people.ToFrozenDictionary(person => person.Id!, StringComparer.Ordinal),
            Names = new PeopleByName(people),
            Doubts = around.Doubts with { Unread = unread.ToImmutableDictionary() },
        };
        around = around with
        {
            Letterheads = Letterheads(around).ToFrozenDictionary(letterhead => letterhead.Id, StringComparer.Ordinal),
        };
        around = around with { Doubts = around.Doubts with { Unread = unread.ToImmutableDictionary() } };
        var regions = File("regions.yml", around, SharedYaml.Regions);
        var mostViewed = File("most-viewed.yml", around, SharedYaml.MostViewed);
        return new SharedFacts(around with { Fingerprint = fingerprint }, topics, regions, mostViewed, read, places);
    }

    private ImmutableArray<T> File<T>(string path, ReferenceContext around, Shape<ImmutableArray<T>> shape)
    {
        if (!input.Files.TryGetValue(path, out var file))
            return [];
        var source = Source(file);
        var broken = source is null;
        var node = source is null ? null : YamlReader.Read(source, 0, source.Text.Length, findings, out broken);
        if (broken)
            unread[(path, null)] = new Place(source ?? new SourceText(path, ""), 0);
        if (source is null || node is null or YamlScalar { IsNothing: true })
            return [];
        var reading = new ParseContext(source, findings, around, "", around.Languages.First);
        var all = shape.Read(node, reading);
        places.Add(reading.Places);
        foreach (var key in reading.Unread)
            unread[(path, key.Value)] = new Place(source, key.Start);
        if (!all.IsDefault)
            return all;
        unread[(path, null)] = new Place(source, 0);
        return [];
    }

    private IEnumerable<Letterhead> Letterheads(ReferenceContext around)
    {
        foreach (var (path, file) in input.Files)
        {
            if (
                !path.StartsWith("letterheads/", StringComparison.Ordinal)
                || !path.EndsWith(".yml", StringComparison.Ordinal)
            )
                continue;
            var id = path["letterheads/".Length..^".yml".Length];
            if (!ReferenceShapes.IsId(id))
                findings.Add(ValueRules.IdWrong, new Place(new SourceText(path, ""), 0), id);
            else if (
                Source(file) is { } source
                && YamlReader.Read(source, 0, source.Text.Length, findings, out var broken) is var node
                && !broken
            )
            {
                var reading = new ParseContext(source, findings, around, "letterheads", around.Languages.First);
                var map = node as YamlMapping ?? new YamlMapping(0, 0, []);
                yield return Shapes.Describe(map, reading, SharedYaml.DescribeLetterhead)! with
                {
                    Id = id,
                };
                places.Add(reading.Places);
            }
            else
                unread[(path, null)] = new Place(new SourceText(path, ""), 0);
        }
    }

    private SourceText? Source(InputFile file)
    {
        var source = SourceReader.Read(file, findings);
        fingerprint = fingerprint.With(source?.Hash ?? 0);
        return source?.Text;
    }
}

/// <summary>Contents of the site-wide files beside <c>site.yml</c>.</summary>
/// <param name="Read">Paths of the interface word files that were read, below the input.</param>
/// <param name="Places">Positions of the values of all of them.</param>
internal sealed record SharedFacts(
    ReferenceContext Around,
    ImmutableArray<Topic> Topics,
    ImmutableArray<Region> Regions,
    ImmutableArray<string> MostViewed,
    IReadOnlyCollection<string> Read,
    IReadOnlyCollection<FilePlaces> Places
);
