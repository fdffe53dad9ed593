using System.Text.Json;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Suggests a BCP 47 tag for a country code, a language's name or a misspelled tag.</summary>
public static class LanguageTags
{
    private static readonly Lazy<Dictionary<string, string>> Spoken = new(() =>
        Cldr.Read("spoken")!.RootElement.Deserialize(CldrTypes.Default.DictionaryStringString)!
    );

    /// <summary>The tag; null where nothing is near.</summary>
    public static string? Nearest(string given, Languages languages)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(languages);
        var word = given.Trim().Replace('_', '-');
        if (languages.Known(word) is { } cased)
            return cased.Tag;
        if (
            Spoken.Value.GetValueOrDefault(word.ToUpperInvariant()) is { } spoken
            && languages.Known(spoken) is not null
        )
            return spoken;
        return ByName(word, languages) ?? InCountry(word, languages) ?? Spelling.Nearest(word, languages.KnownTags);
    }

    /// <summary>A language's endonym, else its English name, else its tag.</summary>
    public static string NameOf(Language language, Languages languages)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(languages);
        return CldrNames.OwnOf(language)
            ?? (
                languages.Known("en") is { } english
                    ? CldrNames.In(english).Languages.GetValueOrDefault(language.Tag)
                    : null
            )
            ?? language.Tag;
    }

    /// <summary>
    /// A tag with a country, such as <c>zh-TW</c> or <c>ja-JP</c>: the country's tag if of the same language, else the
    /// language alone.
    /// </summary>
    private static string? InCountry(string word, Languages languages) =>
        word.LastIndexOf('-') is > 0 and var last
            ? Spoken.Value.GetValueOrDefault(word[(last + 1)..].ToUpperInvariant()) is { } spoken
            && spoken.StartsWith(word[..last], StringComparison.OrdinalIgnoreCase)
                ? spoken
                : Nearest(word[..last], languages)
            : null;

    /// <summary>A tag by its English name or endonym.</summary>
    private static string? ByName(string word, Languages languages) =>
        (
            languages.Known("en") is { } english
                ? CldrNames.In(english).Languages
                : Enumerable.Empty<KeyValuePair<string, string>>()
        )
            .Concat(CldrNames.OwnNames)
            .Where(name => name.Value.Equals(word, StringComparison.OrdinalIgnoreCase))
            .Select(name => languages.Known(name.Key)?.Tag)
            .FirstOrDefault(tag => tag is not null);
}
