using System.Text.Json.Nodes;
using Publish.Engine.Content.Keys;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Content.Keys;

public sealed class SchemaTests
{
    public static TheoryData<string> Files => [.. Schemas.All.Select(one => one.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_in_the_repository_is_the_one_of_the_program(string file)
    {
        var path = Path.Combine(Repository.Root, "input", "schema", file);
        File.Exists(path).ShouldBeTrue("Run: dotnet run --project src/Publish -- schema");
        File.ReadAllText(path)
            .ShouldBe(
                Schemas.All.Single(one => one.FileName == file).Json,
                "Run: dotnet run --project src/Publish -- schema"
            );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_reference_of_a_schema_is_defined(string file)
    {
        var schema = JsonNode.Parse(Schemas.All.Single(one => one.FileName == file).Json)!;
        foreach (var name in References(schema))
            (schema["$defs"]?[name]).ShouldNotBeNull(name);
    }

    [Fact]
    public void The_page_of_keys_in_the_repository_is_made_from_the_descriptions() =>
        File.ReadAllText(Path.Combine(Repository.Root, "input", KeyTables.FileName))
            .ShouldBe(KeyTables.Page, "Run: dotnet run --project src/Publish -- schema");

    [Fact]
    public void Each_key_of_a_document_says_which_kinds_have_it()
    {
        var table = KeyTables.All.Single(one => one.File == "document.yml").Markdown;
        table.ShouldContain("| `cc` | a list (a person's id, a name, or [a map](#party)) | letters: who is copied |");
        table.ShouldContain(
            "| `contacts` | a list (a person's id, a name, or [a map](#contact)) | press releases: who answers the press |"
        );
        table.ShouldContain("letters and press releases: a date");
    }

    [Fact]
    public void Every_key_that_a_file_can_have_stands_in_the_page_of_keys()
    {
        var keys = Schemas.All.SelectMany(one => Properties(JsonNode.Parse(one.Json))).ToList();
        keys.ShouldContain(("city", "where the contact answers"));
        keys.Where(key =>
                !KeyTables
                    .Page.Split('\n')
                    .Any(line =>
                        line.StartsWith($"| `{key.Name}`", StringComparison.Ordinal)
                        && line.EndsWith($"{key.Meaning} |", StringComparison.Ordinal)
                    )
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_columns_of_a_table_stand_in_the_page_of_keys() =>
        KeyTables.Page.ShouldContain("such as `name-ko` and `note-ko`.");

    [Fact]
    public void Every_map_that_the_page_of_keys_leads_to_has_a_table()
    {
        var page = KeyTables.Page;
        var headings = page.Split('\n')
            .Where(line => line.StartsWith('#'))
            .Select(line => line.TrimStart('#', ' ').ToLowerInvariant().Replace(' ', '-'))
            .ToList();
        var links = page.Split("](#")
            .Skip(1)
            .Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)])
            .Distinct()
            .ToList();
        links.ShouldContain("endorsement-group");
        links.Except(headings).ShouldBeEmpty();
        headings.ShouldBeUnique();
    }

    private static IEnumerable<(string Name, string Meaning)> Properties(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.SelectMany(pair =>
                pair is { Key: "properties", Value: JsonObject keys }
                    ? keys.Select(key => (key.Key, key.Value!["description"]!.GetValue<string>()))
                        .Concat(keys.SelectMany(key => Properties(key.Value)))
                    : Properties(pair.Value)
            ),
            JsonArray list => list.SelectMany(Properties),
            _ => [],
        };

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.SelectMany(pair =>
                pair is { Key: "$ref", Value: JsonValue value }
                    ? [value.GetValue<string>()["#/$defs/".Length..]]
                    : References(pair.Value)
            ),
            JsonArray list => list.SelectMany(References),
            _ => [],
        };
}
