using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Publish.SafetyTests.Content;

/// <summary>
/// A file in which every key that its schema knows is written: a new key is attacked as soon as the program describes
/// it.
/// </summary>
/// <param name="schema">As the program writes it for editors.</param>
/// <param name="leaf">What stands at a path such as <c>organization.phone[0]</c>; null leaves the key out.</param>
internal sealed class FilledYaml(JsonObject schema, Func<string, JsonObject, string?> leaf)
{
    /// <summary>Of a map, how its keys are named.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Whether the key is of this file; its description says which kinds of documents it is for.</summary>
    public Func<string, string, bool> Has { get; init; } = (_, _) => true;

    private int choices;

    /// <summary>A line a key.</summary>
    public string Write() =>
        schema["properties"] is null
            ? Value(schema, "") + "\n"
            : string.Concat(Keys(schema, "").Select(pair => $"{pair.Key}: {pair.Value}\n"));

    public static string Quoted(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            _ =
                rune.Value is '"' or '\\' ? yaml.Append('\\').Append(rune)
                : rune.Value >= 0x20
                && Rune.GetUnicodeCategory(rune)
                    is not (
                        UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                        or UnicodeCategory.OtherNotAssigned
                    )
                    ? yaml.Append(rune)
                : yaml.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        return yaml.Append('"').ToString();
    }

    private string? Value(JsonObject node, string path)
    {
        if (leaf(path, node) is { } given)
            return given.Length == 0 ? null : given;
        if (node["$ref"] is { } named)
            return Value((JsonObject)schema["$defs"]![named.ToString().Split('/')[^1]]!, path);
        if (node["anyOf"] is JsonArray forms)
            return Value(Chosen(forms), path);
        if (node["items"] is JsonObject item)
            return List(Enumerable.Range(0, 2).Select(index => Value(item, $"{path}[{index}]")));
        if (node["patternProperties"] is JsonObject maps)
            return Map(
                (maps.Single().Key.Contains("A-Z", StringComparison.Ordinal) ? Languages : Ids).Select(key =>
                    KeyValuePair.Create(key, Value((JsonObject)maps.Single().Value!, $"{path}.{key}"))
                )
            );
        if (node["properties"] is not null)
            return Map(Keys(node, path));
        throw new InvalidOperationException(
            $"Nobody knows what stands at {path}: {node.ToJsonString()}. Say it in {nameof(KnownValues)}."
        );
    }

    private IEnumerable<KeyValuePair<string, string?>> Keys(JsonObject node, string path) =>
        from property in (JsonObject)node["properties"]!
        let inside = path.Length == 0 ? property.Key : $"{path}.{property.Key}"
        where Has(inside, property.Value!["description"]?.ToString() ?? "")
        let value = Value((JsonObject)property.Value!, inside)
        where value is not null
        select KeyValuePair.Create(property.Key, value);

    /// <summary>The form with most in it; where none has more than words, each in turn.</summary>
    private JsonObject Chosen(JsonArray forms)
    {
        var all = forms.Cast<JsonObject>().Select(form => (Form: form, Rank: Rank(form))).ToList();
        var most = all.Max(one => one.Rank);
        return most > 1 ? all.First(one => one.Rank == most).Form : all[choices++ % all.Count].Form;
    }

    private int Rank(JsonObject form) =>
        form switch
        {
            _ when form["$ref"] is { } named => Rank((JsonObject)schema["$defs"]![named.ToString().Split('/')[^1]]!),
            _ when form["anyOf"] is JsonArray forms => forms.Cast<JsonObject>().Max(Rank),
            _ when form["items"] is JsonObject item => Rank(item) + (Rank(item) > 0 ? 1 : 0),
            _ when form["properties"] is not null || form["patternProperties"] is not null => 2,
            _ => 0,
        };

    private static string List(IEnumerable<string?> items) =>
        "[" + string.Join(", ", items.OfType<string>().Distinct()) + "]";

    private static string Map(IEnumerable<KeyValuePair<string, string?>> pairs) =>
        "{"
        + string.Join(", ", pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}: {pair.Value}"))
        + "}";
}
