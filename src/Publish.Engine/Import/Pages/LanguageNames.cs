using System.Collections.Frozen;

namespace Publish.Engine.Import;

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

    private static readonly FrozenSet<string> Codes = "en ko zh ja fr de es ru ar pt it vi th id ms tl my km lo mn ne hi bn ta ur fa tr pl nl sv no da fi cs sk hu ro bg uk el he sw am".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>BCP 47 of a language's name; null where the words are none.</summary>
    public static string? Named(string words) => Names.GetValueOrDefault(words.Trim(' ', '[', ']', '(', ')', '|', '·', '>', '›', '»', '\u00A0').ToLowerInvariant());

    /// <summary>BCP 47 of a tag, an underscore or a territory of Chinese in it or not; null where it is none.</summary>
    public static string? Tag(string? tag)
    {
        if (tag is null)
            return null;
        var parts = tag.Trim().Replace('_', '-').Split('-', '.');
        if (parts[0].Equals("kr", StringComparison.OrdinalIgnoreCase))
            return "ko";
        if (parts[0].ToLowerInvariant() is "cn" or "tw" or "hk")
            return parts[0].Equals("cn", StringComparison.OrdinalIgnoreCase) ? "zh-Hans" : "zh-Hant";
        if (!Codes.Contains(parts[0]))
            return null;
        if (!parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase))
            return parts[0].ToLowerInvariant() + (parts.Length > 1 && parts[1].Length == 2 ? "-" + parts[1].ToUpperInvariant() : "");
        return parts.Skip(1).Any(part => part.ToUpperInvariant() is "TW" or "HK" or "MO" or "HANT" or "CHT") ? "zh-Hant"
            : parts.Skip(1).Any(part => part.ToUpperInvariant() is "CN" or "SG" or "HANS" or "CHS") ? "zh-Hans"
            : "zh";
    }

    /// <summary>The part of an address that names a language, such as <c>/ko/</c>.</summary>
    public static string? InAddress(Uri address) =>
        address.Segments.Skip(1).Take(2).Select(segment => segment.TrimEnd('/')).Where(segment => segment.Length is 2 or 5 or 7).Select(Tag).FirstOrDefault(tag => tag is not null)
        ?? (address.Host.Split('.') is { Length: > 2 } labels && labels[0].Length == 2 ? Tag(labels[0]) : null);
}
