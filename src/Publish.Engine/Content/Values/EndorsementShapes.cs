using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Shape of endorsements: groups of entries, in YAML or in a CSV file.</summary>
internal static class EndorsementShapes
{
    /// <summary>Localized text; without a language, in the document's source language.</summary>
    private static readonly Shape<Localized<string>> Note = new(
        TextShapes.Localized.Words,
        TextShapes.Localized.Schema,
        (node, reading) =>
            TextShapes.Localized.Read(
                node is YamlMapping ? node : new YamlMapping(node.Start, node.End, [InSource(node, reading)]),
                reading
            )
    );

    /// <summary>Name of an entry's map in the schema and the documentation.</summary>
    public const string EntryName = "endorsement";

    /// <summary>One endorsement, in YAML or in a row of a CSV table.</summary>
    public static Shape<Endorsement> Entry { get; } = Shapes.Object(EntryName, DescribeEntry);

    /// <summary>Keys of an entry, which are the columns of a table too.</summary>
    public static IReadOnlyList<KeyFact> EntryKeys { get; } = RecordedFields.Of(DescribeEntry);

    private static readonly Shape<Endorsement> NameOrEntry = new(
        "a name, or a map",
        book => Schema.Any(Schema.Text(), Entry.Schema(book)),
        (node, reading) =>
            node is YamlMapping ? Entry.Read(node, reading)
            : TextShapes.ReadWords(node, reading, null) is { } name ? new Endorsement(reading.Name(name), null, null)
            : null
    );

    private static readonly Shape<ImmutableArray<Endorsement>> List = Shapes.ListOf(NameOrEntry);

    private static readonly Shape<ImmutableArray<Endorsement>> Entries = new(
        "a list of entries, or a CSV file",
        book => Schema.Any(Schema.Text(), List.Schema(book)),
        (node, reading) =>
            node is YamlScalar
                ? FileShapes.Named.Read(node, reading) is { } file
                    ? EndorsementTable.Read(reading.Around.Input.Files[file], reading)
                    : []
                : List.Read(node, reading)
    );

    private static readonly Shape<EndorserKind?> Kind = TextShapes.Choice(
        "`organizations` or `individuals`",
        [("organizations", EndorserKind.Organizations), ("individuals", EndorserKind.Individuals)]
    );

    private static readonly Shape<bool?> Country = TextShapes.Choice("`country`", [("country", true)]);

    private static readonly Shape<EndorsementGroup> Group = Shapes.Object(
        "endorsement-group",
        fields => new EndorsementGroup(
            fields.Optional("title", TextShapes.Localized, "such as Organizations"),
            fields.List(
                "entries",
                Entries,
                "who endorses, in the order of the page; or a CSV file with the keys of an entry as columns, such as `name`, `name-ko`, `note-zh-Hans`, `country`"
            ),
            fields.Optional("kind", Kind, "what is counted, so that a page says “22 organizations”"),
            fields.Optional(
                "by",
                Country,
                "`country` puts the group by country, sorted as the reader's language sorts; in the order written if left out"
            ) ?? false
        )
    );

    private static readonly Shape<EndorsementGroup> GroupWithCountries = new(
        Group.Words,
        Group.Schema,
        (node, reading) =>
        {
            var group = Group.Read(node, reading);
            if (
                group is { IsByCountry: true, Entries.IsEmpty: false }
                && group.Entries.All(entry => entry.Country is null)
            )
                reading.Fault(TableRules.CountryNowhere, ((YamlMapping)node).Find("by")!);
            return group;
        }
    );

    private static readonly Shape<ImmutableArray<EndorsementGroup>> Groups = Shapes.ListOf(GroupWithCountries);

    public static Shape<Endorsements> Endorsements { get; } =
        Shapes.Object("endorsements", fields => new Endorsements(
            fields.Optional("as-of", DateShapes.When, "the day on which the lists were closed"),
            fields.List("groups", Groups, "the lists, in the order of the page"),
            fields.Optional("title", TextShapes.Localized, "the heading over all lists, such as Signed by")
        ));

    private static YamlEntry InSource(YamlNode node, ParseContext reading) =>
        new(new YamlScalar(node.Start, node.Start, reading.SourceLanguage.Tag, IsPlain: false), node);

    private static Endorsement? DescribeEntry(Fields fields)
    {
        var name = fields.Required("name", TextShapes.Name, "who endorses; without a language, the same in all");
        var note = fields.Optional(
            "note",
            Note,
            "such as an office; without a language, in the document's source language"
        );
        var country = fields.Optional(
            "country",
            ReferenceShapes.Country,
            "an ISO 3166-1 alpha-2 code, named in the reader's language"
        );
        return name is null ? null : new Endorsement(name, note, country);
    }
}
