using System.Text.Json.Nodes;

namespace Publish.Engine.Content.Keys;

/// <summary>Collects the shared definitions of one JSON Schema.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<KeyFact>> maps = [];

    /// <summary>The keys of every map that was defined, by its name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KeyFact>> Maps => maps;

    /// <summary>Adds a definition once; returns a reference to it.</summary>
    public JsonNode Define(string name, Func<JsonNode> schema)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            definitions[name] = schema();
        }
        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>The same for a map with known keys.</summary>
    public JsonNode Define(string name, Func<IReadOnlyList<KeyFact>> keys) =>
        Define(name, () => Object(maps[name] = keys()));

    /// <summary>Names of the maps with known keys that a schema refers to directly.</summary>
    public IEnumerable<string> MapsIn(JsonNode schema) => References(schema).Where(maps.ContainsKey).Distinct();

    private static IEnumerable<string> References(JsonNode? schema) =>
        schema switch
        {
            JsonObject part => part.SelectMany(pair =>
                pair is { Key: "$ref", Value: JsonValue to }
                    ? [to.GetValue<string>()["#/$defs/".Length..]]
                    : References(pair.Value)
            ),
            JsonArray parts => parts.SelectMany(References),
            _ => [],
        };

    public JsonObject Object(IEnumerable<KeyFact> keys)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var fact in keys)
        {
            var schema = fact.Schema(this);
            schema["description"] = fact.Meaning;
            properties[fact.Key] = schema;
            if (fact.Required)
                required.Add((JsonNode)fact.Key);
        }
        var result = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        if (required.Count > 0)
            result["required"] = required;
        return result;
    }

    public JsonObject Definitions() => new(definitions.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
}
