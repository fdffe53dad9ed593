namespace Publish.Import;

/// <summary>How many letters of each script a text has: what tells its language where nobody has said it.</summary>
/// <param name="Simplified">Of the Han letters, those that only simplified Chinese writes so.</param>
/// <param name="Traditional">Those that only traditional Chinese writes so.</param>
internal readonly record struct LetterCount(int Latin, int Hangul, int Kana, int Han, int Simplified, int Traditional)
{
    /// <summary>
    /// Written otherwise in the two Chinese scripts, and common enough to stand on any page; the other's is at the same
    /// place.
    /// </summary>
    private const string OfSimplified =
        "国会这对时说为们个权过还进发经实问动关长书应东车业让认语请变达运远连难风边华门马来与见间";

    private const string OfTraditional =
        "國會這對時說為們個權過還進發經實問動關長書應東車業讓認語請變達運遠連難風邊華門馬來與見間";

    public static LetterCount Of(IEnumerable<char> text)
    {
        var (latin, hangul, kana, han, simplified, traditional) = (0, 0, 0, 0, 0, 0);
        foreach (var letter in text)
            if (char.IsAsciiLetter(letter))
                latin++;
            else if (letter is >= '가' and <= '힣')
                hangul++;
            else if (letter is >= 'ぁ' and <= 'ヿ')
                kana++;
            else if (letter is >= '\u4E00' and <= '\u9FFF')
            {
                han++;
                simplified += OfSimplified.Contains(letter) ? 1 : 0;
                traditional += OfTraditional.Contains(letter) ? 1 : 0;
            }
        return new LetterCount(latin, hangul, kana, han, simplified, traditional);
    }
}
