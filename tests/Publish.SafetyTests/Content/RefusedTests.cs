using System.Globalization;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>
/// An attack where no free text belongs is refused at its place: in each field of each file that the program describes.
/// </summary>
public sealed class RefusedTests
{
    private static readonly string[] Attacks =
    [
        "javascript:hit({0})",
        "\"><img src=x onerror=hit({0})>",
        "x{0}\n  Set-Cookie: a=b",
        "\u202E{0}",
        "//evil.example/{0}",
        "{0} 301!\n/* https://evil.example/",
        "https://evil.example/{0}\" onload=\"",
    ];

    /// <summary>What stands under them decides whether the rest is read, or may be told.</summary>
    private static readonly string[] First = ["type", "language", "embargo"];

    public static TheoryData<string, string> Files =>
        new()
        {
            { "site", "site.yml" },
            { "people", "people.yml" },
            { "regions", "regions.yml" },
            { "letterhead", "letterheads/head.yml" },
            { "most-viewed", "most-viewed.yml" },
            { "document", "letters/2024-03-05-one/document.yml" },
            { "document", "press-releases/2024-03-06-told/document.yml" },
            { "front-matter", "letters/2024-03-05-one/en.md" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void An_attack_in_a_field_of_another_form_is_told_where_it_stands(string name, string path)
    {
        var files = new AttackedSite(MadeFrom.Described, MadeFrom.Plain).Files.ToDictionary();
        var kind = path.StartsWith("letters/", StringComparison.Ordinal) ? "letters" : "press releases";
        foreach (
            var (attack, alone) in Attacks.Select(attack => (attack, "")).Concat(First.Select(key => (Attacks[0], key)))
        )
        {
            var written = new List<string>();
            files[path] = Front(
                path,
                new FilledYaml(MadeFrom.Described[name], (where, schema) => Value(where, schema, attack, written))
                {
                    Ids = ["one"],
                    Languages = ["en"],
                    Has = (key, meaning) =>
                        alone.Length > 0
                            ? key == alone || key == "title"
                            : !First.Contains(key) && AttackedSite.IsFor(kind, meaning),
                }.Write()
            );
            if (alone.Length > 0 && written.Count == 0)
                continue;
            var told = MadeFrom
                .Files(files, mustBeSound: false)
                .Diagnostics.Where(one => one.Place.Source.Path == path)
                .Select(one => one.Place.Source.Text[one.Place.Offset..].TrimStart('{', '[', ' '))
                .ToList();
            written.ShouldNotBeEmpty();
            written
                .Where(value => !told.Any(from => from.StartsWith(value, StringComparison.Ordinal)))
                .ShouldBeEmpty($"{path} takes {attack}");
        }
    }

    [Fact]
    public void Every_kind_of_file_is_attacked() =>
        MadeFrom.Described.Keys.Except(Files.Select(file => file.Data.Item1)).ShouldBe(["topics"]);

    private static string? Value(string path, JsonObject schema, string attack, List<string> written)
    {
        if (
            path is "languages"
            || schema["$ref"] is not null
            || schema["anyOf"] is not null
            || schema["items"] is not null
            || schema["properties"] is not null
            || schema["patternProperties"] is not null
        )
            return path is "languages" ? "[en, ko, zh-Hans, zh-Hant, ja]" : null;
        if (schema["type"] is JsonArray)
            return "words";
        written.Add(FilledYaml.Quoted(string.Format(CultureInfo.InvariantCulture, attack, 100 + written.Count)));
        return written[^1];
    }

    private static string Front(string path, string yaml) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{yaml}---\n\nText.\n" : yaml;
}
