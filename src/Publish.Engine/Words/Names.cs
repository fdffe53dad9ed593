using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Publish.Model;

namespace Publish.Engine.Words;

/// <summary>CLDR's names of countries and languages, because .NET's never speak the reader's language.</summary>
internal sealed record Names(FrozenDictionary<string, string> Countries, FrozenDictionary<string, string> Languages)
{
    private static readonly ConcurrentDictionary<string, Names> Loaded = new(StringComparer.Ordinal);
    private static readonly Lazy<FrozenDictionary<string, string>> Own =
        new(() => Read("own")!.RootElement.Deserialize<Dictionary<string, string>>()!.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The names in a language; empty where there is no data of it.</summary>
    public static Names In(Language language) => Loaded.GetOrAdd(language.Tag, static tag =>
    {
        using var data = Read("names." + tag);
        return data is null
            ? new Names(FrozenDictionary<string, string>.Empty, FrozenDictionary<string, string>.Empty)
            : new Names(Part(data, "countries"), Part(data, "languages"));
    });

    /// <summary>A language's name for itself, or null.</summary>
    public static string? OwnOf(Language language) => Own.Value.GetValueOrDefault(language.Tag);

    private static FrozenDictionary<string, string> Part(JsonDocument data, string name) =>
        data.RootElement.GetProperty(name).Deserialize<Dictionary<string, string>>()!.ToFrozenDictionary(StringComparer.Ordinal);

    private static JsonDocument? Read(string name)
    {
        using var stream = typeof(Names).Assembly.GetManifestResourceStream($"Words/{name}.json");
        return stream is null ? null : JsonDocument.Parse(stream);
    }
}
