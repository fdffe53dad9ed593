namespace Publish.Import;

/// <summary>Which language an item is in and which items say the same, as Polylang and WPML write it.</summary>
internal static class WxrLanguages
{
    private static readonly string[] LanguageKeys =
    [
        "_wpml_import_language_code",
        "wpml_language",
        "_wpml_language",
        "_icl_lang",
        "icl_language",
        "_icl_language_code",
        "_icl_lang_code",
        "wpml_language_code",
        "language_code",
        "pll_language",
        "_locale",
    ];

    private static readonly string[] GroupKeys =
    [
        "_wpml_import_translation_group",
        "wpml_translation_group",
        "_wpml_translation_group",
        "_wpml_trid",
        "wpml_trid",
        "_icl_trid",
        "icl_trid",
        "icl_translation_group",
        "trid",
    ];

    public static string? Of(WxrItem item, WxrHead head)
    {
        foreach (var term in item.Terms)
            if (term.Taxonomy == "language")
                return head.Languages.GetValueOrDefault(term.Slug) ?? LanguageTag.Of(Uri.UnescapeDataString(term.Slug));
        foreach (var key in LanguageKeys)
            if (item.Meta.GetValueOrDefault(key) is { } value && LanguageTag.Of(value) is { } language)
                return language;
        return null;
    }

    public static string? GroupOf(WxrItem item)
    {
        foreach (var term in item.Terms)
            if (term.Taxonomy == "post_translations")
                return term.Slug;
        foreach (var key in GroupKeys)
            if (item.Meta.GetValueOrDefault(key)?.Trim() is { Length: > 0 and < 200 } value)
                return "trid-" + value;
        return null;
    }
}
