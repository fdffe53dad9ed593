using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>All kinds of input file that have keys, for schemas and documentation.</summary>
internal static class InputObjects
{
    public static ImmutableArray<InputObject> All { get; } =
    [
        Described("site", "site.yml", fields => SiteYaml.Describe(fields, null)),
        Mapped("people", "people.yml", SharedYaml.People, PartyShapes.Keys),
        Mapped("topics", "topics.yml", SharedYaml.Topics, []),
        Mapped("regions", "regions.yml", SharedYaml.Regions, SharedYaml.RegionKeys),
        Mapped("most-viewed", "most-viewed.yml", SharedYaml.MostViewed, []),
        Described("letterhead", "letterheads/<id>.yml", SharedYaml.DescribeLetterhead),
        new("document", "document.yml", DocumentKeys(), book => book.Object(DocumentKeys())),
        Described("front-matter", "<language>.md", fields => FrontMatter.Describe(
                fields,
                new Variant
                {
                    Language = null!,
                    File = "",
                    Title = "",
                    Body = Body.Empty,
                }
            )),
    ];

    private static InputObject Described<T>(string name, string file, Func<Fields, T?> describe)
    {
        var keys = RecordedFields.Of(describe);
        return new(name, file, keys, book => book.Object(keys));
    }

    private static InputObject Mapped<T>(string name, string file, Shape<T> shape, IReadOnlyList<KeyFact> keys) =>
        new(name, file, keys, shape.Schema);

    /// <summary>Keys of all kinds of document; the meaning of a limited key begins with its kinds.</summary>
    private static List<KeyFact> DocumentKeys()
    {
        var letter = RecordedFields.Of(fields =>
            DocumentYaml.Letter(
                fields,
                new Letter
                {
                    Id = "",
                    Slug = "",
                    SourceLanguage = null!,
                    Variants = [],
                    Fingerprint = 0,
                    Date = default,
                    AddressDay = default,
                }
            )
        );
        var release = RecordedFields.Of(fields =>
            DocumentYaml.PressRelease(
                fields,
                new PressRelease
                {
                    Id = "",
                    Slug = "",
                    SourceLanguage = null!,
                    Variants = [],
                    Fingerprint = 0,
                    Date = default,
                    AddressDay = default,
                }
            )
        );
        var page = RecordedFields.Of(fields =>
            DocumentYaml.Page(
                fields,
                new StandingPage
                {
                    Id = "",
                    Slug = "",
                    SourceLanguage = null!,
                    Variants = [],
                    Fingerprint = 0,
                }
            )
        );
        return
        [
            .. letter.Select(fact => Limited(fact, release, page, "letters")),
            .. release.Where(fact => !Has(letter, fact)).Select(fact => Limited(fact, letter, page, "press releases")),
        ];
    }

    private static KeyFact Limited(
        KeyFact fact,
        IReadOnlyList<KeyFact> other,
        IReadOnlyList<KeyFact> page,
        string only
    ) =>
        Has(page, fact)
            ? fact
            : fact with
            {
                Meaning = (Has(other, fact) ? "letters and press releases: " : only + ": ") + fact.Meaning,
            };

    private static bool Has(IReadOnlyList<KeyFact> keys, KeyFact fact) => keys.Any(one => one.Key == fact.Key);
}

/// <summary>A kind of file with its keys and its schema.</summary>
/// <param name="File">File name, such as <c>document.yml</c>.</param>
internal sealed record InputObject(
    string Name,
    string File,
    IReadOnlyList<KeyFact> Keys,
    Func<SchemaBook, System.Text.Json.Nodes.JsonNode> Schema
);
