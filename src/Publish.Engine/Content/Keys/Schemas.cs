using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Publish.Engine.Content.Settings;

namespace Publish.Engine.Content.Keys;

/// <summary>
/// The JSON Schema of each kind of file, so that editors complete and check keys while they are written.
/// </summary>
public static class Schemas
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>File names in <c>input/schema</c> with their JSON.</summary>
    public static ImmutableArray<(string FileName, string Json)> All =>
        [.. InputObjects.All.Select(one => (one.Name + ".schema.json", Write(one)))];

    private static string Write(InputObject one)
    {
        var book = new SchemaBook();
        var root = (JsonObject)one.Schema(book);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = one.File,
        };
        foreach (var (key, value) in root.ToArray())
        {
            root.Remove(key);
            schema[key] = value;
        }
        if (book.Definitions() is { Count: > 0 } definitions)
            schema["$defs"] = definitions;
        return schema.ToJsonString(Readable) + "\n";
    }
}
