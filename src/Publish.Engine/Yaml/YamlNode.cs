using System.Collections.Immutable;

namespace Publish.Engine.Yaml;

/// <summary>A YAML node with its position in the file.</summary>
/// <param name="Start">UTF-16 units from the start of the file.</param>
/// <param name="End">Offset behind its last character.</param>
public abstract record YamlNode(int Start, int End);

/// <summary>
/// A scalar, always text; its type is decided by the shape that reads it, so that <c>NO</c> stays Norway.
/// </summary>
/// <param name="IsPlain">Whether it is neither quoted nor a block scalar.</param>
public sealed record YamlScalar(int Start, int End, string Value, bool IsPlain) : YamlNode(Start, End)
{
    /// <summary>Whether it is YAML's null: empty, or <c>~</c>.</summary>
    public bool IsNothing => IsPlain && Value is "" or "~";
}

/// <summary>A sequence.</summary>
public sealed record YamlSequence(int Start, int End, ImmutableArray<YamlNode> Items) : YamlNode(Start, End);

/// <summary>A mapping in the order written, without duplicate keys.</summary>
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
