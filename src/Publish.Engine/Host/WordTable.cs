using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Publish.Engine.Host;

/// <summary>
/// A list of words that the program carries as a text file: an entry a line, its values behind an equals sign, under
/// headings in brackets; lines that begin with a number sign are comments.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, List<WordEntry>> sections = new(StringComparer.Ordinal);

    private WordTable() { }

    /// <summary>Reads <c>Data/name.txt</c> beside a type's file.</summary>
    /// <exception cref="ArgumentException">The assembly carries no such file.</exception>
    public static WordTable Beside(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        using var stream = type.Assembly.GetManifestResourceStream(type, $"Data.{name}.txt")
            ?? throw new ArgumentException($"No list of words {name} beside {type}.", nameof(name));
        using var reader = new StreamReader(stream);
        return Of(reader.ReadToEnd());
    }

    /// <summary>The entries below a heading, in the order of the file; empty text for those before the first.</summary>
    public IReadOnlyList<WordEntry> this[string section] => sections[section];

    internal static WordTable Of(string text)
    {
        var table = new WordTable();
        var section = "";
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (line is ['[', .. var heading, ']'])
                section = heading;
            else if (line[0] != '#')
                (CollectionsMarshal.GetValueRefOrAddDefault(table.sections, section, out _) ??= []).Add(
                    WordEntry.Of(line)
                );
        return table;
    }
}

/// <summary>A word and what its list says of it.</summary>
/// <param name="Values">Separated by commas in the file; empty for a plain list.</param>
internal sealed record WordEntry(string Word, ImmutableArray<string> Values)
{
    /// <summary>The first value; empty text where there is none.</summary>
    public string Value => Values.IsEmpty ? "" : Values[0];

    public ImmutableArray<decimal> Numbers =>
        [.. Values.Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))];

    internal static WordEntry Of(string line) =>
        line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? new(line[..at].TrimEnd(), [.. line[(at + 1)..].Split(',', StringSplitOptions.TrimEntries)])
            : new(line, []);
}
