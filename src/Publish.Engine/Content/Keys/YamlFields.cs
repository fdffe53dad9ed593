using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;

namespace Publish.Engine.Content.Keys;

/// <summary>Reads the keys of a YAML map.</summary>
internal sealed class YamlFields(YamlMapping map, ParseContext reading) : Fields
{
    private readonly bool[] asked = new bool[map.Entries.Length];
    private readonly List<string> lacking = [];

    public override T? Optional<T>(string key, Shape<T> shape, string meaning)
        where T : default =>
        Find(key) is { } node && (shape.TakesNothing || node is not YamlScalar { IsNothing: true })
            ? reading.Read(key, node, shape)
            : default;

    public override T? Required<T>(string key, Shape<T> shape, string meaning)
        where T : default
    {
        if (Find(key) is { } node)
        {
            if (node is not YamlScalar { IsNothing: true })
                return reading.Read(key, node, shape);
            reading.Fault(ParseRules.ValueMissing, node, key, shape.Words);
        }
        else
            Lacks(key);
        return default;
    }

    public override bool Has(string key) => map.Find(key) is not null;

    public override bool Says(string key, string word) =>
        map.Find(key) is YamlScalar { Value: var value } && value.Trim() == word;

    public override void Lacks(string key) => lacking.Add(key);

    /// <summary>Reports every unknown key, and every missing one that was not merely misspelled.</summary>
    public void TellUnknown(Func<IReadOnlyList<string>> known)
    {
        for (var at = 0; at < asked.Length; at++)
            if (!asked[at])
                TellUnknown(map.Entries[at].Key, known());
        foreach (var key in lacking)
            reading.Fault(ParseRules.KeyMissing, map, key);
    }

    private void TellUnknown(YamlScalar key, IReadOnlyList<string> known)
    {
        var near = Spelling.Nearest(key.Value, known);
        reading.EmbargoInDoubt |= near == "embargo";
        if (near is not null)
            lacking.Remove(near);
        var isText = near is null && asked.Length == 1 && lacking.Count > 0 && !key.Value.All(char.IsAscii);
        if (isText)
            lacking.Clear();
        reading.Fault(
            ParseRules.KeyUnknown,
            key,
            key.Value,
            near is not null ? $"Did you mean \"{near}\"? "
                : isText ? "If the whole line is one text, put it in quotes. "
                : KeyHints.For(key.Value, known)
        );
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
