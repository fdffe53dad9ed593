using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Decides in which language a page is: as it says, unless its own letters say otherwise.</summary>
internal static class PageLanguage
{
    public static string? Of(PageWork work, HeadFacts head, IElement content, Uri address)
    {
        var said = LanguageTag.Of(
            work.Document.DocumentElement.GetAttribute("lang") ?? work.Document.DocumentElement.GetAttribute("xml:lang")
        )
            ?? LanguageTag.Of(content.Closest("[lang]")?.GetAttribute("lang"))
            ?? LanguageTag.Of(head.Meta("content-language", "language", "dcterms.language", "DC.language"))
            ?? LanguageTag.Of(head.Article.Language)
            ?? LanguageTag.Of(head.Meta("og:locale"))
            ?? LanguageNames.InAddress(address);
        var seen = Seen(PageWords.Of(content, 6000));
        if (seen is null)
            return said;
        if (said is null)
            return seen;
        if (Fits(said, seen))
            return
                said == "zh"
                || (said.StartsWith("zh", StringComparison.Ordinal) && seen.StartsWith("zh-", StringComparison.Ordinal))
                ? seen
                : said;
        work.Doubts.Add(
            new Doubt(
                DoubtKind.Uncertain,
                $"The page says that it is in {said}, but its letters are those of {seen}; it was taken as {seen}."
            )
        );
        return seen;
    }

    private static bool Fits(string said, string seen) =>
        seen == "en"
            ? !(said.StartsWith("zh", StringComparison.Ordinal) || said is "ko" or "ja" or "ru" or "ar")
            : said.Split('-')[0] == seen.Split('-')[0];

    /// <summary>
    /// What its letters are those of; <c>en</c> for Latin letters of any language, null where there are too few.
    /// </summary>
    private static string? Seen(string text)
    {
        var (latin, hangul, kana, han, simplified, traditional) = LetterCount.Of(text);
        var all = (latin / 3) + hangul + han + kana;
        if (all < 20)
            return null;
        if (hangul * 2 > all)
            return "ko";
        if ((kana + han) * 2 <= all)
            return latin * 2 > all * 3 ? "en" : null;
        if (kana * 8 > han)
            return "ja";
        return simplified.CompareTo(traditional) switch
        {
            0 => "zh",
            > 0 => "zh-Hans",
            _ => "zh-Hant",
        };
    }
}
