using System.Text.Json.Nodes;
using Publish.Engine.Content.Values;

namespace Publish.Engine.Content.Keys;

/// <summary>Records the keys that an object has instead of reading them.</summary>
internal sealed class RecordedFields : Fields
{
    private readonly List<KeyFact> keys = [];

    public IReadOnlyList<KeyFact> Keys => keys;

    /// <summary>The keys that a description asks for.</summary>
    public static IReadOnlyList<KeyFact> Of<T>(Func<Fields, T?> describe)
    {
        var fields = new RecordedFields();
        describe(fields);
        return fields.Keys;
    }

    public override T? Optional<T>(string key, Shape<T> shape, string meaning)
        where T : default => Record(key, shape, meaning, false);

    public override T? Required<T>(string key, Shape<T> shape, string meaning)
        where T : default => Record(key, shape, meaning, true);

    public override bool Has(string key) => false;

    public override bool Says(string key, string word) => false;

    public override void Lacks(string key) { }

    private T? Record<T>(string key, Shape<T> shape, string meaning, bool required)
    {
        keys.Add(new KeyFact(key, required, shape.Words, meaning, shape.Schema));
        return default;
    }
}

/// <summary>One key of an object, for the JSON Schema and the documentation.</summary>
internal sealed record KeyFact(
    string Key,
    bool Required,
    string Words,
    string Meaning,
    Func<SchemaBook, JsonNode> Schema
);
