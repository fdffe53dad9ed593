using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>The words that translators translate from.</summary>
public static class EnglishWords
{
    private const string English = "en";

    /// <summary>The English of a key with its places named; empty where a theme has none.</summary>
    /// <param name="key">A form that English does not have is shown in its usual one.</param>
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
