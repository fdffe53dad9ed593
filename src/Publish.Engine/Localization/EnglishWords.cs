using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>English interface words, as the source of translations.</summary>
public static class EnglishWords
{
    private const string English = "en";

    /// <summary>The English of a key with named placeholders; empty where there is none.</summary>
    /// <param name="key">A plural form that English lacks is shown in the usual one.</param>
    public static string Named(Type wordList, string key, Languages languages)
    {
        ArgumentNullException.ThrowIfNull(wordList);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(languages);
        if (languages.Known(English) is not { } english)
            return "";
        var words = WordLists.OfProgram(wordList, english);
        var word = words.GetValueOrDefault(key)
            ?? (WordNames.Member(wordList, key) is { } member ? words.GetValueOrDefault(member) : null);
        return word is null ? "" : WordNames.Named(word, WordNames.Places(wordList, key));
    }
}
