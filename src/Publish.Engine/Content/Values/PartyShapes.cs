using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>Shape of a person or party: an id, a name, or a map, which may take the other keys from an id.</summary>
internal static class PartyShapes
{
    /// <summary>Keys of a person in <c>people.yml</c>.</summary>
    public static IReadOnlyList<KeyFact> Keys => RecordedFields.Of(fields => Describe(fields, null));

    public static Shape<Party> Person { get; } = Shapes.Object("person", fields => Describe(fields, null));

    private static Shape<ImmutableArray<SignatureUses>> Uses { get; } =
        Shapes.ListOfValues(
            TextShapes.Choice("`web` or `paper`", [("web", SignatureUses.Web), ("paper", SignatureUses.Paper)])
        );

    private static Shape<PartyKind?> Kind { get; } =
        TextShapes.Choice(
            "`person` or `organization`",
            [("person", PartyKind.Person), ("organization", PartyKind.Organization)]
        );

    private static Shape<Party> Known { get; } =
        new(
            "a person's id",
            _ => Schema.Matching("^[a-z0-9-]+$"),
            (node, reading) => TextShapes.ReadText(node, reading) is { } id ? ById(id, node, reading) : null
        );

    public static Shape<Party> Party { get; } =
        Wherever("party", fields =>
            Describe(
                fields,
                fields.Optional(
                    "person",
                    Known,
                    "the id in `people.yml` of the person whose other keys are taken from there"
                )
            )
        );

    public static Shape<Party> Contact { get; } = Wherever("contact", fields =>
        {
            var party = Describe(
                fields,
                fields.Optional(
                    "person",
                    Known,
                    "the id in `people.yml` of the person whose other keys are taken from there"
                )
            );
            var city = fields.Optional("city", TextShapes.Localized, "where the contact answers");
            return party is not null && city is not null ? party with { City = city } : party;
        });

    public static Shape<ImmutableArray<Party>> Listed { get; } = Shapes.ListOf(Party);

    public static Shape<ImmutableArray<Party>> Contacts { get; } = Shapes.ListOf(Contact);

    /// <summary>
    /// A string spelled like an id is one; a name that is in <c>people.yml</c> is used as written, with a warning.
    /// </summary>
    /// <param name="key">For the remedy: the key of a map that gives the name alone.</param>
    internal static Party? Named(string text, YamlNode node, ParseContext reading, string key = "name")
    {
        if (ReferenceShapes.IsId(text))
            return ById(text, node, reading);
        if (reading.Around.Names.IdOf(text) is { } id)
            reading.Fault(ReferenceRules.PersonByName, node, text, id, key);
        return new Party { Name = reading.Name(ProseText.Of(text, node, null, reading)) };
    }

    private static Party? ById(string id, YamlNode node, ParseContext reading)
    {
        if (reading.Around.People.TryGetValue(id, out var person))
            return person;
        reading.Unknown(
            ReferenceRules.PersonUnknown,
            node,
            id,
            reading.Around.People.Keys,
            reading.Around.Doubts.OfId("people.yml", id)
        );
        return null;
    }

    private static Shape<Party> Wherever(string name, Func<Fields, Party?> describe)
    {
        var map = Shapes.Object(name, describe);
        return new Shape<Party>(
            "a person's id, a name, or a map",
            book => Schema.Any(Schema.Text(), map.Schema(book)),
            (node, reading) =>
                node switch
                {
                    YamlScalar => TextShapes.ReadText(node, reading) is { } text ? Named(text, node, reading) : null,
                    YamlMapping => map.Read(node, reading),
                    _ => Shapes.Wrong<Party>(node, reading, "a person's id, a name, or a map"),
                }
        );
    }

    private static Party? Describe(Fields fields, Party? known)
    {
        var name = known is null
            ? fields.Optional("name", TextShapes.Name, "the name")
            : fields.Optional("name", TextShapes.Name, "the name") ?? known.Name;
        var party = known ?? new Party { Name = name ?? Localized.Everywhere("") };
        party = party with
        {
            Name = name ?? party.Name,
            Kind = fields.Optional(
                "kind",
                Kind,
                "`person` or `organization`, for the forms of address; who stands in `people.yml`, or has a title or an organization, is a person if left out"
            ) ?? party.Kind,
            Title = fields.Optional("title", TextShapes.Localized, "the office held, on the day of the document")
                ?? party.Title,
            Organization = fields.Optional("organization", TextShapes.Name, "where they hold it") ?? party.Organization,
            Location = fields.Optional("location", TextShapes.Localized, "the city, and the country where it helps")
                ?? party.Location,
            Address = fields.Optional("address", TextShapes.Localized, "the lines of the postal address")
                ?? party.Address,
            Phones = fields.List("phone", TextShapes.Several, "one number or several, with the country's")
                is { IsEmpty: false } phones
                ? phones
                : party.Phones,
            Faxes = fields.List("fax", TextShapes.Several, "one number or several, with the country's")
                is { IsEmpty: false } faxes
                ? faxes
                : party.Faxes,
            Email = fields.Optional("email", TextShapes.Email, "the e-mail address") ?? party.Email,
            Social = fields.List("social", AddressShapes.Social, "pages on social networks")
                is { IsEmpty: false } social
                ? social
                : party.Social,
            Speaks = fields.List("languages", ReferenceShapes.AnyLanguages, "the languages they answer in")
                is { IsEmpty: false } speaks
                ? speaks
                : party.Speaks,
            Signature = fields.Optional("signature", FileShapes.Named, "a picture of the signature") is { } file
                ? new Picture(file, null)
                : party.Signature,
            SignatureUse = fields.List(
                "signature-use",
                Uses,
                "where it may be seen: on `web` and on `paper`; on `web` alone if left out"
            )
                is { IsEmpty: false } uses
                ? uses.Aggregate((one, other) => one | other)
                : party.SignatureUse,
        };
        if (party is { Kind: null } and ({ Title: not null } or { Organization: not null }))
            party = party with { Kind = PartyKind.Person };
        if (name is null && !fields.Has("person") && !fields.Has("name"))
            fields.Lacks("name");
        return name is null ? null : party;
    }
}
