using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>Codes of countries by the names that letters write, because an endorsement keeps the code alone.</summary>
internal static class CountryNames
{
    private static readonly FrozenDictionary<string, string> Codes = Read();

    /// <summary>ISO 3166-1 alpha-2, or null where a text is no country's name.</summary>
    public static string? CodeOf(string name) => name.Length is < 2 or > 60 ? null : Codes.GetValueOrDefault(Key(name));

    /// <summary>What is a code already; null where it is none.</summary>
    public static string? Code(string text) =>
        text.Trim() is { Length: 2 } code && Codes.Values.Contains(code) ? code : null;

    private static string Key(string name)
    {
        var bare = name.Trim().Trim('.', '(', ')', '（', '）', ' ', '　').Replace('’', '\'').ToLowerInvariant();
        if (bare.Length > 4)
            bare = bare.Replace('&', ' ').Replace(" and ", " ", StringComparison.Ordinal);
        return string.Concat(bare.Where(letter => !char.IsWhiteSpace(letter)));
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(CountryNames).Assembly.GetManifestResourceStream(
            "Publish.Import.Letters.Data.countries.txt"
        )!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .SelectMany(names => names.Skip(1).Select(name => (Key: Key(name), Code: names[0])))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Code, StringComparer.Ordinal);
    }
}
