using System.Globalization;
using System.Text;
using Publish.Engine.Diagnostics;

namespace Publish.Metadata;

/// <summary>Collects the metadata found in a file, as a list in words for a diagnostic.</summary>
internal sealed class MetadataFindings
{
    private const int Longest = 60;

    /// <summary>Most entries; what is found after them is not listed.</summary>
    private const int Most = 100;

    private readonly List<string> words = [];

    public bool IsNothing => words.Count == 0;

    /// <summary>Whether a geographic position was found.</summary>
    public bool HasPosition { get; private set; }

    /// <summary>The list in words, such as <c>a position (37.56 N, 126.97 E), the camera (Canon EOS R5)</c>.</summary>
    public string Words => string.Join(", ", words);

    /// <param name="what">The kind of metadata; listed once for each value, however often it is found.</param>
    /// <param name="value">Its value, where known; shortened to 60 characters.</param>
    public void Add(string what, string? value = null)
    {
        if (words.Count >= Most)
            return;
        var said = Short(value);
        var word = said.Length == 0 ? what : $"{what} ({said})";
        if (
            said.Length == 0
                ? !words.Exists(one => one == what || one.StartsWith(what + " (", StringComparison.Ordinal))
                : !words.Contains(word)
        )
            words.Add(word);
    }

    public void AddPosition(string? where = null)
    {
        HasPosition = true;
        if (where is null)
            Add("a position");
        else if (words.Count < Most && !words.Contains($"a position ({where})"))
            words.Insert(0, $"a position ({where})");
    }

    /// <param name="latitude">Degrees, north positive.</param>
    /// <param name="longitude">Degrees, east positive.</param>
    public void AddPosition(double latitude, double longitude) =>
        AddPosition(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Abs(latitude):0.00} {(latitude < 0 ? 'S' : 'N')}, {Math.Abs(longitude):0.00} {(longitude < 0 ? 'W' : 'E')}"
            )
        );

    /// <summary>Records parts that cannot be parsed, and so may hold anything.</summary>
    public void AddUnreadable() => Add("parts that cannot be read");

    private static string Short(string? value)
    {
        var said = ControlCharacters.Of((value ?? "").Trim('\0', ' ', '\n', '\r', '\t'));
        if (said.Length <= Longest)
            return said;
        var cut = char.IsHighSurrogate(said[Longest - 1]) ? Longest - 1 : Longest;
        return new StringBuilder(said, 0, cut, cut + 1).Append('…').ToString();
    }
}
