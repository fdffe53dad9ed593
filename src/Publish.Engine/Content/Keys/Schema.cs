using System.Text.Json.Nodes;

namespace Publish.Engine.Content.Keys;

/// <summary>Forms of JSON Schema that values use.</summary>
internal static class Schema
{
    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>Text or number: editors read an unquoted year, phone or date as a number.</summary>
    public static JsonObject Written() => new() { ["type"] = new JsonArray("string", "number") };

    public static JsonObject Truth() => new() { ["type"] = "boolean" };

    public static JsonObject OneOf(params IEnumerable<string> values) =>
        new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) };

    public static JsonObject Any(params JsonNode[] forms) => new() { ["anyOf"] = new JsonArray(forms) };

    public static JsonObject List(JsonNode item) => new() { ["type"] = "array", ["items"] = item };

    public static JsonObject Map(JsonNode value, string keys) =>
        new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [keys] = value },
            ["additionalProperties"] = false,
        };
}
