using System.Collections.Frozen;

namespace Publish.Engine.Diagnostics;

/// <summary>
/// Suggests a BCP 47 language tag for a country's code, a language's name, or Chinese without its script.
/// </summary>
public static class LanguageTagSuggestions
{
    private static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>
    {
        ["kr"] = "ko",
        ["kp"] = "ko",
        ["kor"] = "ko",
        ["ko-kr"] = "ko",
        ["korean"] = "ko",
        ["hangul"] = "ko",
        ["한국어"] = "ko",
        ["조선말"] = "ko",
        ["us"] = "en",
        ["gb"] = "en",
        ["eng"] = "en",
        ["en-us"] = "en",
        ["en-gb"] = "en",
        ["english"] = "en",
        ["영어"] = "en",
        ["英文"] = "en",
        ["英语"] = "en",
        ["cn"] = "zh-Hans",
        ["zh"] = "zh-Hans",
        ["chi"] = "zh-Hans",
        ["zho"] = "zh-Hans",
        ["zh-cn"] = "zh-Hans",
        ["zh-sg"] = "zh-Hans",
        ["chinese"] = "zh-Hans",
        ["simplified"] = "zh-Hans",
        ["中文"] = "zh-Hans",
        ["简体中文"] = "zh-Hans",
        ["중국어"] = "zh-Hans",
        ["tw"] = "zh-Hant",
        ["hk"] = "zh-Hant",
        ["zh-tw"] = "zh-Hant",
        ["zh-hk"] = "zh-Hant",
        ["zh-mo"] = "zh-Hant",
        ["traditional"] = "zh-Hant",
        ["繁體中文"] = "zh-Hant",
        ["jp"] = "ja",
        ["jpn"] = "ja",
        ["ja-jp"] = "ja",
        ["japanese"] = "ja",
        ["日本語"] = "ja",
        ["vn"] = "vi",
        ["vietnamese"] = "vi",
        ["ua"] = "uk",
        ["ukrainian"] = "uk",
        ["french"] = "fr",
        ["spanish"] = "es",
        ["german"] = "de",
        ["russian"] = "ru",
        ["arabic"] = "ar",
        ["portuguese"] = "pt",
        ["indonesian"] = "id",
        ["tagalog"] = "fil",
        ["thai"] = "th",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

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
