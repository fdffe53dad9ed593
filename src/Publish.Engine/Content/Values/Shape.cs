using System.Text.Json.Nodes;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;

namespace Publish.Engine.Content.Values;

/// <summary>
/// What a value may look like and what it becomes: said once, for reading, the JSON Schema and the documentation.
/// </summary>
/// <param name="words">For people: <c>a date</c>, <c>a list of ids</c>.</param>
/// <param name="schema">Its JSON Schema.</param>
/// <param name="read">The value; the type's default where it is wrong, after telling the reading so.</param>
internal sealed class Shape<T>(string words, Func<SchemaBook, JsonNode> schema, Func<YamlNode, ParseContext, T?> read)
{
    public string Words => words;

    /// <summary>It is asked even where nothing was written behind the key.</summary>
    public bool TakesNothing { get; init; }

    public JsonNode Schema(SchemaBook book) => schema(book);

    public T? Read(YamlNode node, ParseContext reading) => read(node, reading);
}
