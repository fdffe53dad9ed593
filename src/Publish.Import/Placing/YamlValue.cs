using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Publish.Import;

/// <summary>A value that is to be written as YAML.</summary>
internal abstract record YamlValue
{
    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator YamlValue?(string? words) => words is null ? null : new YamlWords(words);
}

/// <summary>Words.</summary>
internal sealed record YamlWords(string Words) : YamlValue;

/// <summary>Values in a row.</summary>
internal sealed record YamlList(ImmutableArray<YamlValue> Items) : YamlValue;

/// <summary>Values by key, in the order of their adding; what has no value is left out.</summary>
internal sealed record YamlMap : YamlValue
{
    private readonly List<(string Key, YamlValue Value)> entries = [];

    /// <summary>A key a line, also where all would go on one.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<(string Key, YamlValue Value)> Entries => entries;

    public YamlMap With(string key, YamlValue? value)
    {
        if (
            value
            is not (null or YamlList { Items.IsEmpty: true } or YamlMap { Entries.Count: 0 } or YamlWords { Words: "" })
        )
            entries.Add((key, value));
        return this;
    }

    public YamlMap With(string key, IEnumerable<YamlValue> values) => With(key, new YamlList([.. values]));
}
