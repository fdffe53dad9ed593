using System.Buffers;
using System.Text;
using Publish.Engine.Yaml;

namespace Publish.Import;

/// <summary>
/// Values as a person would write them in YAML: short maps and lists on one line, long ones below their key.
/// </summary>
internal static class YamlText
{
    private const int Widest = 100;

    private static readonly SearchValues<char> Brackets = SearchValues.Create(",[]{}:#");

    public static string Of(YamlMap map)
    {
        var text = new StringBuilder();
        Entries(text, map, "");
        return text.ToString();
    }

    private static void Entries(StringBuilder text, YamlMap map, string indent)
    {
        foreach (var (key, value) in map.Entries)
        {
            text.Append(indent).Append(key).Append(':');
            Value(text, value, indent, indent.Length + key.Length + 2);
        }
    }

    private static void Value(StringBuilder text, YamlValue value, string indent, int column)
    {
        if (Short(value) is { } line && (value is YamlWords || column + line.Length <= Widest))
            text.Append(' ').Append(line).Append('\n');
        else if (value is YamlWords { Words: var words })
            text.Append(' ')
                .Append(ScalarText.Of(words).Replace("\n", "\n" + indent, StringComparison.Ordinal))
                .Append('\n');
        else if (value is YamlMap map)
            Entries(text.Append('\n'), map, indent + "  ");
        else
            Items(text.Append('\n'), (YamlList)value, indent + "  ");
    }

    private static void Items(StringBuilder text, YamlList list, string indent)
    {
        foreach (var item in list.Items)
        {
            text.Append(indent).Append('-');
            if (item is YamlMap map && !(Short(item) is { } row && indent.Length + 2 + row.Length <= Widest))
            {
                var inner = new StringBuilder();
                Entries(inner, map, indent + "  ");
                text.Append(' ').Append(inner, indent.Length + 2, inner.Length - indent.Length - 2);
            }
            else
                Value(text, item, indent, indent.Length + 2);
        }
    }

    /// <summary>On one line; null where it cannot stand on one.</summary>
    private static string? Short(YamlValue value) =>
        value switch
        {
            YamlWords { Words: var words } => words.Contains('\n', StringComparison.Ordinal)
                ? null
                : ScalarText.Of(words),
            YamlMap { IsOpen: false, Entries: var entries } => Joined(
                entries.Select(entry => Flow(entry.Value) is { } one ? $"{entry.Key}: {one}" : null),
                "{",
                "}"
            ),
            YamlList { Items: var items } => Joined(items.Select(Flow), "[", "]"),
            _ => null,
        };

    /// <summary>Within brackets some marks mean something.</summary>
    private static string? Flow(YamlValue value) =>
        value is YamlWords { Words: var words }
            ? words.Contains('\n', StringComparison.Ordinal)
                ? null
                : ScalarText.Of(words, words.AsSpan().ContainsAny(Brackets))
            : Short(value);

    private static string? Joined(IEnumerable<string?> parts, string open, string close)
    {
        var all = parts.ToArray();
        return all.Contains(null) ? null : open + string.Join(", ", all) + close;
    }
}
