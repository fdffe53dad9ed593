using System.Text.Json.Nodes;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests;

/// <summary>What the makers of YAML hold to be wrong is told, and what is read says what they say.</summary>
public sealed class YamlSuiteTests
{
    private const int Fewest = 400;

    /// <summary>
    /// Where YamlDotNet is milder than the standard, and nobody is misled: a tab where only spaces may stand, between
    /// words or signs that say the same either way.
    /// </summary>
    private static readonly string[] Harmless =
    [
        "DK95/1", // a tab before the second line of a text in quotes
        "Y79Y/3",
        "Y79Y/4",
        "Y79Y/5", // a tab after a hyphen, or before a text in brackets
        "MUS6/0", // a line that says which YAML it is, with a comment at once behind it, of a file that holds nothing
        "L24T/1", // spaces on the last line of a text in lines: we trim texts
    ];

    [Fact]
    public void Nothing_invalid_is_accepted_and_nothing_valid_is_read_otherwise()
    {
        var cases = JudgedYaml.All();
        cases.Length.ShouldBeGreaterThan(Fewest);
        cases
            .Where(one => !Harmless.Contains(one.Name.Split(' ')[0]))
            .Select(Complaint)
            .OfType<string>()
            .ShouldBeEmpty();
    }

    private static string? Complaint(JudgedYaml one)
    {
        var findings = new Findings();
        var read = YamlReader.Read(new SourceText("a.yml", one.Yaml), findings);
        foreach (var found in findings.Sorted())
            DiagnosticText.Render(found).ShouldNotBeEmpty();
        if (findings.HasErrors)
            return null;
        if (one.IsInvalid)
            return $"accepted: {one.Name}\n{one.Yaml}";
        return read is null || one.Json is null || Says(read, JsonNode.Parse(one.Json))
            ? null
            : $"read otherwise: {one.Name}\n{one.Yaml}\n{one.Json}";
    }

    /// <summary>Numbers and truths stay texts with us, and a key is one.</summary>
    private static bool Says(YamlNode node, JsonNode? json) =>
        (node, json) switch
        {
            (YamlScalar scalar, JsonValue value) => value.GetValueKind() != System.Text.Json.JsonValueKind.String
                || scalar.Value == value.GetValue<string>(),
            (YamlScalar { IsNothing: true }, null) => true,
            (YamlSequence list, JsonArray array) => list.Items.Length == array.Count
                && list.Items.Zip(array).All(pair => Says(pair.First, pair.Second)),
            (YamlMapping map, JsonObject named) => map.Entries.Length == named.Count
                && map.Entries.All(entry =>
                    named.TryGetPropertyValue(entry.Key.Value, out var value) && Says(entry.Value, value)
                ),
            _ => false,
        };
}
