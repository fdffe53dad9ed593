using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Placeholder paragraph of a new document; no document with it may be published.</summary>
public static class OpeningText
{
    private const string English = "The text begins here.";
    private const string Korean = "여기에 본문을 씁니다.";
    private const string SimplifiedChinese = "在此撰写正文。";
    private const string TraditionalChinese = "在此撰寫正文。";

    /// <summary>The placeholder in a language of the program, else in English.</summary>
    public static string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return (language.IsKorean, language.IsChinese, language.Tag) switch
        {
            (true, _, _) => Korean,
            (_, true, "zh-Hant") => TraditionalChinese,
            (_, true, _) => SimplifiedChinese,
            _ => English,
        };
    }

    /// <summary>Whether a paragraph is the placeholder, in whatever language.</summary>
    public static bool Is(string paragraph) =>
        paragraph is English or Korean or SimplifiedChinese or TraditionalChinese;
}
