namespace Publish.Engine.Import;

/// <summary>The language of a text that nobody has named, by the letters it is written in.</summary>
internal static class ScriptLanguage
{
    /// <summary>As many as tell a page apart.</summary>
    private const int Enough = 4000;

    /// <summary>Written otherwise in the two Chinese scripts, and common enough to stand on any page.</summary>
    private const string Simplified = "国们这为对说时来会个发与关过华还进经权东书见长门问间马风";

    private const string Traditional = "國們這為對說時來會個發與關過華還進經權東書見長門問間馬風";

    public static string Of(OldText text)
    {
        int hangul = 0, han = 0, kana = 0, latin = 0, simplified = 0, traditional = 0;
        foreach (var letter in text.Blocks.SelectMany(block => block.Lines).SelectMany(line => line).Take(Enough))
        {
            hangul += letter is >= '가' and <= '힣' ? 1 : 0;
            kana += letter is >= 'ぁ' and <= 'ヿ' ? 1 : 0;
            latin += char.IsAsciiLetter(letter) ? 1 : 0;
            if (letter is < '一' or > '鿿')
                continue;
            han++;
            simplified += Simplified.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
            traditional += Traditional.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
        }
        return kana * 4 > han && kana > 0 ? "ja"
            : hangul > 0 && hangul * 3 > latin ? "ko"
            : han * 3 > latin && han > 0 ? traditional > simplified ? "zh-Hant" : "zh-Hans"
            : "en";
    }
}
