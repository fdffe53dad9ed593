using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Publish.Engine.Yaml;
using Tomlyn;
using Tomlyn.Model;

namespace Publish.Import;

/// <summary>Reads TOML into the nodes that YAML is read into; lines that are no TOML are left out.</summary>
internal static class TomlFront
{
    /// <summary>A text with more lines that are no TOML is none at all.</summary>
    private const int MostFaults = 20;

    private static readonly TomlSerializerOptions Bounds = new() { MaxDepth = 16 };

    /// <summary>Null where it is no TOML; the lines that could not be read.</summary>
    public static (YamlMapping? Read, ImmutableArray<TomlFault> Faults) Read(string text)
    {
        var lines = text.Split('\n');
        var faults = ImmutableArray.CreateBuilder<TomlFault>();
        while (true)
            try
            {
                var read = Table(string.Join('\n', lines));
                return (Mapping(read ?? []), faults.ToImmutable());
            }
            catch (TomlException fault) when (Blame(fault, lines) is { } blamed)
            {
                faults.Add(blamed);
                if (faults.Count > MostFaults)
                    return (null, faults.ToImmutable());
                lines[blamed.Line - 1] = "";
            }
            catch (Exception fault) when (fault is TomlException or ArgumentOutOfRangeException)
            {
                // Half of a character makes the library throw what is no error of TOML.
                return (null, faults.ToImmutable());
            }
    }

    // A generated reader of the same table tells faults at the beginning of their line.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The library reads its own table itself.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The library reads its own table itself.")]
    private static TomlTable? Table(string text) => TomlSerializer.Deserialize<TomlTable>(text, Bounds);

    /// <summary>The line at fault, or the last before it that says anything; null where there is none.</summary>
    private static TomlFault? Blame(TomlException fault, string[] lines)
    {
        if (fault is not { Line: { } line, Column: { } column })
            return null;
        var at = Math.Min(line, lines.Length) - 1;
        while (at >= 0 && string.IsNullOrWhiteSpace(lines[at]))
            at--;
        return at < 0 ? null : new(at + 1, at == line - 1 ? column : 1, lines[at]);
    }

    private static YamlMapping Mapping(TomlTable table) =>
        FrontNodes.Mapping(table.Select(entry => (entry.Key, Node(entry.Value))));

    private static YamlNode Node(object value) =>
        value switch
        {
            TomlTable table => Mapping(table),
            TomlTableArray tables => FrontNodes.Sequence(tables.Select(Mapping)),
            TomlArray items => FrontNodes.Sequence(items.Select(item => Node(item!))),
            string words => new YamlScalar(0, 0, words, IsPlain: false),
            bool truth => FrontNodes.Scalar(truth ? "true" : "false"),
            _ => FrontNodes.Scalar(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        };
}
