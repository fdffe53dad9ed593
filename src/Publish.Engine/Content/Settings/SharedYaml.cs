using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>Keys of the files beside <c>site.yml</c>: people, topics, regions, most viewed and letterheads.</summary>
internal static class SharedYaml
{
    private static readonly Shape<ImmutableArray<string>> Countries = Shapes.ListOf(ReferenceShapes.Country);
    private static readonly Shape<ImmutableArray<LetterheadGroup>> Groups = Shapes.ListOf(
        Shapes.Object("letterhead-group", DescribeGroup)
    );

    public static Shape<ImmutableArray<Party>> People { get; } =
        ById(PartyShapes.Person, (id, party) => party with { Id = id, Kind = party.Kind ?? PartyKind.Person });

    public static Shape<ImmutableArray<Topic>> Topics { get; } =
        ById(TextShapes.Localized, (id, name) => new Topic(id, name));

    public static Shape<ImmutableArray<Region>> Regions { get; } =
        ById(Shapes.Object("region", DescribeRegion), (id, region) => region with { Id = id });

    public static Shape<ImmutableArray<string>> MostViewed { get; } = Shapes.ListOf(ReferenceShapes.Document);

    /// <summary>Keys of a region in <c>regions.yml</c>.</summary>
    public static IReadOnlyList<KeyFact> RegionKeys => RecordedFields.Of(DescribeRegion);

    public static Letterhead DescribeLetterhead(Fields fields) =>
        new()
        {
            Id = "",
            Name = fields.Required("name", TextShapes.Name, "the sender") ?? Localized.Everywhere(""),
            Logo = fields.Optional("logo", FileShapes.Named, "a picture"),
            Address = fields.Optional("address", TextShapes.Localized, "the lines of the postal address"),
            Phones = fields.List("phone", TextShapes.Several, "one number or several, with the country's"),
            Faxes = fields.List("fax", TextShapes.Several, "one number or several, with the country's"),
            Email = fields.Optional("email", TextShapes.Email, "the e-mail address"),
            Url = fields.Optional("url", AddressShapes.Url, "the sender's own site"),
            Footer = fields.Optional("footer", TextShapes.Localized, "what stands at the foot of the paper"),
            Groups = fields.List("groups", Groups, "staff, board and committees, printed beside or above the letter"),
        };

    private static LetterheadGroup DescribeGroup(Fields fields) =>
        new(
            fields.Optional("title", TextShapes.Localized, "what the group is called"),
            fields.List("people", PartyShapes.Listed, "who is in it")
        );

    private static Region? DescribeRegion(Fields fields)
    {
        var name = fields.Required("name", TextShapes.Localized, "the region's name");
        var countries = fields.List("countries", Countries, "ISO 3166-1 alpha-2 codes");
        return name is null ? null : new Region("", name, countries);
    }

    private static Shape<ImmutableArray<TResult>> ById<T, TResult>(Shape<T> value, Func<string, T, TResult> make)
        where T : class =>
        new(
            "a map from id",
            book => Schema.Map(value.Schema(book), "^[a-z0-9-]+$"),
            (node, reading) =>
            {
                if (node is not YamlMapping map)
                    return Shapes.Wrong<ImmutableArray<TResult>>(node, reading, "a map from id");
                var all = ImmutableArray.CreateBuilder<TResult>(map.Entries.Length);
                foreach (var (key, one) in map.Entries)
                    if (!ReferenceShapes.IsId(key.Value))
                        reading.Fault(ValueRules.IdWrong, key, key.Value);
                    else if (reading.Read(key.Value, one, value) is { } read)
                        all.Add(make(key.Value, read));
                    else
                        reading.Unread.Add(key);
                return all.DrainToImmutable();
            }
        );
}
