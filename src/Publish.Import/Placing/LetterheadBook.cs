using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Values;

namespace Publish.Import;

/// <summary>
/// The papers that letters were written on, each once; lists of staff change, and then it is another paper.
/// </summary>
internal sealed class LetterheadBook(IEnumerable<string> known, string organization)
{
    private readonly HashSet<string> ids = [.. known];
    private readonly Dictionary<string, string> byText = new(StringComparer.Ordinal);

    /// <summary>Files below the input that are to be written, by path.</summary>
    public IEnumerable<(string Path, string Text)> Added =>
        byText.Select(pair => ($"letterheads/{pair.Value}.yml", pair.Key));

    /// <summary>The id of a text's letterhead; null where it has none.</summary>
    public string? Of(PlacedText text)
    {
        var said = text
            .Drafts.Where(draft => draft.Parts.Letterhead is not null)
            .Select(draft => (draft.Language, Head: draft.Parts.Letterhead!))
            .ToArray();
        if (said.Length == 0)
            return null;
        var head = said[0].Head;
        var written = YamlText.Of(
            new YamlMap()
                .With("name", Saying.Of(said.Select(pair => (pair.Language, (string?)NameOf(pair.Head))), text.IsAlone))
                .With("address", Saying.Of(said.Select(pair => (pair.Language, pair.Head.Address)), text.IsAlone))
                .With("phone", head.Phones.Select(one => (YamlValue)one))
                .With("fax", head.Faxes.Select(one => (YamlValue)one))
                .With("groups", head.Groups.Select(Group))
        );
        if (!byText.TryGetValue(written, out var id))
            byText[written] = id = Unused(Slug.Of(NameOf(head)), text.Source.Day);
        return id;
    }

    private string NameOf(OldLetterhead head) => head.Name.Length > 0 ? head.Name : organization;

    private static YamlMap Group(OldLetterheadGroup group) =>
        new YamlMap()
            .With("title", group.Title)
            .With(
                "people",
                group.People.Select(person =>
                    (YamlValue)
                        new YamlMap()
                            .With("name", person.Name)
                            .With("title", person.Titles.Length > 0 ? string.Join('\n', person.Titles) : null)
                            .With("organization", person.Organization)
                )
            );

    private string Unused(string slug, DateOnly? day)
    {
        var stem = ReferenceShapes.IsId(slug) ? slug : "letterhead";
        var id = ids.Contains(stem) && day is { } known ? $"{stem}-{known.Year}" : stem;
        for (var at = 2; !ids.Add(id); at++)
            id = $"{stem}-{at}";
        return id;
    }
}
