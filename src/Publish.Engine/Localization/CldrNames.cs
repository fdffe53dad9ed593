using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// CLDR names of countries and languages in a language; .NET has them in the machine's language alone.
/// </summary>
internal sealed record CldrNames(FrozenDictionary<string, string> Countries, FrozenDictionary<string, string> Languages)
{
    private static readonly ConcurrentDictionary<string, CldrNames> Loaded = new(StringComparer.Ordinal);
    private static readonly Lazy<FrozenDictionary<string, string>> Own = new(() =>
        Cldr.Read("own")!
            .RootElement.Deserialize(CldrTypes.Default.DictionaryStringString)!
            .ToFrozenDictionary(StringComparer.Ordinal)
    );

    private static readonly Lazy<FrozenDictionary<string, string>> English = new(() =>
    {
        using var data = Cldr.Read("names.en")!;
        return Part(data, "countries");
    });

    /// <summary>The names in a language, or in its primary language; empty where CLDR has none.</summary>
    public static CldrNames In(Language language) => Loaded.GetOrAdd(language.Tag, static tag =>
        {
            using var data = Cldr.Read("names." + tag) ?? Cldr.Read("names." + tag.Split('-')[0]);
            return data is null
                ? new CldrNames(FrozenDictionary<string, string>.Empty, FrozenDictionary<string, string>.Empty)
                : new CldrNames(Part(data, "countries"), Part(data, "languages"));
        });

    /// <summary>Whether a code is that of a country in CLDR.</summary>
    public static bool IsCountry(string code) => English.Value.ContainsKey(code);

    /// <summary>A language's name for itself, or null.</summary>
    public static string? OwnOf(Language language) => Own.Value.GetValueOrDefault(language.Tag);

    /// <summary>Names of languages for themselves (endonyms), by tag.</summary>
    public static IReadOnlyDictionary<string, string> OwnNames => Own.Value;

    private static FrozenDictionary<string, string> Part(JsonDocument data, string name) =>
        data
            .RootElement.GetProperty(name)
            .Deserialize(CldrTypes.Default.DictionaryStringString)!
            .ToFrozenDictionary(StringComparer.Ordinal);
}
