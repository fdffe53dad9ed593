using System.Text.Json.Nodes;

namespace Publish.Engine.Parse;

/// <summary>Collects the definitions that the parts of one JSON Schema share.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition, which is written once.</summary>
    public JsonNode Define(string name, Func<JsonNode> schema)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            definitions[name] = schema();
        }
        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

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
                required.Add(fact.Key);
        }
        var result = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Count > 0)
            result["required"] = required;
        return result;
    }

    public JsonObject Definitions() => new(definitions.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
}
