using Publish.Engine.Read;

namespace Publish.Engine.Parse;

/// <summary>The keys of a map in a file.</summary>
internal sealed class YamlFields(YamlMapping map, Reading reading) : Fields
{
    private readonly bool[] asked = new bool[map.Entries.Length];

    public override T? Optional<T>(string key, Shape<T> shape, string meaning) where T : default =>
        Find(key) is { } node && (shape.TakesNothing || node is not YamlScalar { IsNothing: true }) ? shape.Read(node, reading) : default;

    public override T? Required<T>(string key, Shape<T> shape, string meaning) where T : default
    {
        if (Find(key) is { } node)
        {
            if (node is not YamlScalar { IsNothing: true })
                return shape.Read(node, reading);
            reading.Fault(ParseRules.ValueMissing, node, key, shape.Words);
        }
        else
            Lacks(key);
        return default;
    }

    public override bool Has(string key) => map.Find(key) is not null;

    public override bool Says(string key, string word) => map.Find(key) is YamlScalar { Value: var value } && value.Trim() == word;

    public override void Lacks(string key) => reading.Fault(ParseRules.KeyMissing, map, key);

    /// <summary>Tells every key that nobody asked for.</summary>
    public void TellUnknown(Func<IReadOnlyList<string>> known)
    {
        for (var at = 0; at < asked.Length; at++)
            if (!asked[at])
            {
                var key = map.Entries[at].Key;
                reading.Unknown(ParseRules.KeyUnknown, key, key.Value, known());
                reading.EmbargoInDoubt |= Diagnostics.Spelling.Nearest(key.Value, known()) == "embargo";
            }
    }

    private YamlNode? Find(string key)
    {
        var entries = map.Entries;
        for (var at = 0; at < entries.Length; at++)
            if (entries[at].Key.Value == key)
            {
                asked[at] = true;
                return entries[at].Value;
            }
        return null;
    }
}
