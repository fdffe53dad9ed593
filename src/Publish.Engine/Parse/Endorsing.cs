using System.Collections.Immutable;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>The shape of endorsements: groups of entries, written out or kept in a CSV file.</summary>
internal static class Endorsing
{
    private static readonly Shape<Endorsement> Entry = Shapes.Object("endorsement", DescribeEntry);

    private static readonly Shape<Endorsement> NameOrEntry = new(
        "a name, or a map", book => Schema.Any(Schema.Text(), Entry.Schema(book)), (node, reading) => node is YamlMapping
            ? Entry.Read(node, reading)
            : Texts.ReadWords(node, reading, null) is { } name ? new Endorsement(Localized.Everywhere(name), null, null) : null);

    private static readonly Shape<ImmutableArray<Endorsement>> List = Shapes.ListOf(NameOrEntry);

    private static readonly Shape<ImmutableArray<Endorsement>> Entries = new(
        "a list of entries, or a CSV file", book => Schema.Any(Schema.Text(), List.Schema(book)), (node, reading) => node is YamlScalar
            ? Files.Named.Read(node, reading) is { } file ? EndorsementTable.Read(reading.Around.Input.Files[file], reading) : []
            : List.Read(node, reading));

    private static readonly Shape<EndorserKind?> Kind = Texts.Choice("`organizations` or `individuals`",
        [("organizations", EndorserKind.Organizations), ("individuals", EndorserKind.Individuals)]);

    private static Shape<ImmutableArray<EndorsementGroup>> Groups { get; } = Shapes.ListOf(Shapes.Object("endorsement-group", fields => new EndorsementGroup(
        fields.Optional("title", Texts.Localized, "such as Organizations"),
        fields.List("entries", Entries, "who endorses"),
        fields.Optional("kind", Kind, "what is counted, so that a page says “22 organizations”"))));

    public static Shape<Endorsements> Endorsements { get; } = Shapes.Object("endorsements", fields => new Endorsements(
        fields.Optional("as-of", Times.When, "the day on which the lists were closed"),
        fields.List("groups", Groups, "the lists")));

    private static Endorsement? DescribeEntry(Fields fields)
    {
        var name = fields.Required("name", Texts.Localized, "who endorses");
        var note = fields.Optional("note", Texts.Localized, "such as an office");
        var country = fields.Optional("country", Names.Country, "an ISO 3166-1 alpha-2 code");
        return name is null ? null : new Endorsement(name, note, country);
    }
}
