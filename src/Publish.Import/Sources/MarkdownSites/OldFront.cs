using System.Collections.Immutable;
using Publish.Engine.Yaml;

namespace Publish.Import;

/// <summary>The front matter of a text, whichever form it was written in; keys are the same in any case.</summary>
internal sealed record OldFront(YamlMapping? Root)
{
    public static OldFront None { get; } = new((YamlMapping?)null);

    public YamlNode? Find(string key)
    {
        var here = Root;
        var path = key.Split('.');
        for (var step = 0; here is not null; step++)
        {
            var value = Entry(here, path[step]);
            if (step == path.Length - 1)
                return value;
            here = value as YamlMapping;
        }
        return null;
    }

    /// <summary>The first of some keys that holds words.</summary>
    public string? Text(params IEnumerable<string> keys) =>
        keys.Select(key => Find(key))
            .OfType<YamlScalar>()
            .Where(scalar => !scalar.IsNothing && !string.IsNullOrWhiteSpace(scalar.Value))
            .Select(scalar => scalar.Value.Trim())
            .FirstOrDefault();

    public bool? Truth(string key) =>
        Text(key)?.ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "ON" => true,
            "FALSE" or "NO" or "OFF" => false,
            _ => null,
        };

    /// <summary>All that several keys list; a text with commas is a list where it may be.</summary>
    public ImmutableArray<string> List(bool commas, params IEnumerable<string> keys) =>
        [
            .. keys.Select(key => Find(key))
                .SelectMany(node =>
                    node switch
                    {
                        YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => item.Value.Trim()),
                        YamlScalar { IsNothing: false } one => commas
                            ? one.Value.Split(',', StringSplitOptions.TrimEntries)
                            : [one.Value.Trim()],
                        _ => [],
                    }
                )
                .Where(value => value.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    private static YamlNode? Entry(YamlMapping mapping, string key)
    {
        foreach (var entry in mapping.Entries)
            if (entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase))
                return entry.Value;
        return null;
    }
}
