using System.Collections.Frozen;
using Publish.Engine.Host;

namespace Publish.Engine.Diagnostics;

/// <summary>
/// Suggests a BCP 47 language tag for a country's code, a language's name, or Chinese without its script.
/// </summary>
public static class LanguageTagSuggestions
{
    private static readonly FrozenDictionary<string, string> Meant = WordTable
        .Beside(typeof(LanguageTagSuggestions), "language-tags")[""]
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The suggested tag, or null where none is known for the word.</summary>
    public static string? By(string word) => Meant.GetValueOrDefault(word.Replace('_', '-'));

    /// <summary>A question to begin a remedy with, ending in a space; empty where there is no suggestion.</summary>
    /// <param name="isLanguage">Whether the word is itself a language tag: then it is not taken for a misspelling of
    /// another.</param>
    public static string Question(string word, IEnumerable<string> candidates, bool isLanguage) =>
        By(word) is { } meant ? $"Did you mean \"{meant}\"? "
        : isLanguage ? ""
        : Spelling.Question(word, candidates);
}
