using System.Collections.Immutable;

namespace Publish.Engine.Yaml;

/// <summary>A piece of YAML that knows where it was written.</summary>
/// <param name="Start">UTF-16 units from the start of the file.</param>
/// <param name="End">Behind its last character.</param>
public abstract record YamlNode(int Start, int End);

/// <summary>
/// A single value, always text: what it means is decided by who asks, so that <c>NO</c> stays Norway.
/// </summary>
/// <param name="IsPlain">Written without quotes and on no block of its own.</param>
public sealed record YamlScalar(int Start, int End, string Value, bool IsPlain) : YamlNode(Start, End)
{
    /// <summary>Nothing was written, or <c>~</c>.</summary>
    public bool IsNothing => IsPlain && Value is "" or "~";
}

/// <summary>A list.</summary>
public sealed record YamlSequence(int Start, int End, ImmutableArray<YamlNode> Items) : YamlNode(Start, End);

/// <summary>Keys with their values, in the order written; no key twice.</summary>
public sealed record YamlMapping(int Start, int End, ImmutableArray<YamlEntry> Entries) : YamlNode(Start, End)
{
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Value == key)
                return entry.Value;
        return null;
    }
}

/// <summary>A key with its value.</summary>
public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
