using System.Text.Json.Nodes;
using Publish.Engine.Content.Keys;
using Publish.Engine.Yaml;

namespace Publish.Engine.Content.Values;

/// <summary>Shape of a value, defined once for reading, the JSON Schema and the documentation.</summary>
/// <param name="words">Description for people: <c>a date</c>, <c>a list of ids</c>.</param>
/// <param name="schema">Its JSON Schema.</param>
/// <param name="read">Reads the value; returns the type's default after reporting what is wrong.</param>
internal sealed class Shape<T>(string words, Func<SchemaBook, JsonNode> schema, Func<YamlNode, ParseContext, T?> read)
{
    public string Words => words;

    /// <summary>Whether it is read even where nothing is written behind the key.</summary>
    public bool TakesNothing { get; init; }

    public JsonNode Schema(SchemaBook book) => schema(book);

    public T? Read(YamlNode node, ParseContext reading) => read(node, reading);
}
