namespace Publish.Import;

/// <summary>The language of a text that nobody has named, by the letters it is written in.</summary>
internal static class ScriptLanguage
{
    /// <summary>As many as tell a page apart.</summary>
    private const int Enough = 4000;

    public static string Of(OldText text)
    {
        var (latin, hangul, kana, han, simplified, traditional) = LetterCount.Of(
            text.Blocks.SelectMany(block => block.Lines).SelectMany(line => line).Take(Enough)
        );
        if (kana * 4 > han && kana > 0)
            return "ja";
        if (hangul > 0 && hangul * 3 > latin)
            return "ko";
        if (han * 3 <= latin || han == 0)
            return "en";
        return traditional > simplified ? "zh-Hant" : "zh-Hans";
    }
}
