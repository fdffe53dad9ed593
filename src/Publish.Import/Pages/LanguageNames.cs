using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>Languages as sites write them: their tags of all fashions, and their own names on links.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["english"] = "en",
        ["eng"] = "en",
        ["영어"] = "en",
        ["영문"] = "en",
        ["英文"] = "en",
        ["英语"] = "en",
        ["英語"] = "en",
        ["한국어"] = "ko",
        ["korean"] = "ko",
        ["kor"] = "ko",
        ["국문"] = "ko",
        ["한글"] = "ko",
        ["韩文"] = "ko",
        ["韓文"] = "ko",
        ["韩语"] = "ko",
        ["韓語"] = "ko",
        ["조선말"] = "ko",
        ["简体中文"] = "zh-Hans",
        ["简中"] = "zh-Hans",
        ["中文（简体）"] = "zh-Hans",
        ["中文(简体)"] = "zh-Hans",
        ["简体"] = "zh-Hans",
        ["中文简体"] = "zh-Hans",
        ["simplified chinese"] = "zh-Hans",
        ["chinese (simplified)"] = "zh-Hans",
        ["중국어 간체"] = "zh-Hans",
        ["중국어(간체)"] = "zh-Hans",
        ["중국어"] = "zh-Hans",
        ["chinese"] = "zh-Hans",
        ["中文"] = "zh",
        ["汉语"] = "zh-Hans",
        ["繁體中文"] = "zh-Hant",
        ["繁体中文"] = "zh-Hant",
        ["繁中"] = "zh-Hant",
        ["中文（繁體）"] = "zh-Hant",
        ["中文(繁體)"] = "zh-Hant",
        ["繁體"] = "zh-Hant",
        ["正體中文"] = "zh-Hant",
        ["traditional chinese"] = "zh-Hant",
        ["chinese (traditional)"] = "zh-Hant",
        ["중국어 번체"] = "zh-Hant",
        ["중국어(번체)"] = "zh-Hant",
        ["日本語"] = "ja",
        ["japanese"] = "ja",
        ["français"] = "fr",
        ["french"] = "fr",
        ["deutsch"] = "de",
        ["german"] = "de",
        ["español"] = "es",
        ["spanish"] = "es",
        ["русский"] = "ru",
        ["russian"] = "ru",
        ["العربية"] = "ar",
        ["arabic"] = "ar",
        ["português"] = "pt",
        ["italiano"] = "it",
        ["tiếng việt"] = "vi",
        ["ภาษาไทย"] = "th",
        ["bahasa indonesia"] = "id",
        ["монгол"] = "mn",
        ["मानक हिन्दी"] = "hi",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Codes =
        "en ko kr zh cn tw hk ja fr de es ru ar pt it vi th id ms tl my km lo mn ne hi bn ta ur fa tr pl nl sv no da fi cs sk hu ro bg uk el he sw am"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>BCP 47 of a language's name; null where the words are none.</summary>
    public static string? Named(string words) =>
        Names.GetValueOrDefault(
            words.Trim(' ', '[', ']', '(', ')', '|', '·', '>', '›', '»', '\u00A0').ToLowerInvariant()
        );

    /// <summary>BCP 47 of a word that may be a tag; null where it is any other word of two letters.</summary>
    public static string? Coded(string? word) =>
        word is not null && Codes.Contains(word.Trim().Split('-', '_', '.')[0]) ? LanguageTag.Of(word) : null;

    /// <summary>The part of an address that names a language, such as <c>/ko/</c>.</summary>
    public static string? InAddress(Uri address) =>
        address
            .Segments.Skip(1)
            .Take(2)
            .Select(segment => segment.TrimEnd('/'))
            .Where(segment => segment.Length is 2 or 5 or 7)
            .Select(Coded)
            .FirstOrDefault(tag => tag is not null)
        ?? (address.Host.Split('.') is { Length: > 2 } labels && labels[0].Length == 2 ? Coded(labels[0]) : null);
}
