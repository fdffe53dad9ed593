using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>
/// How much decoded characters look like a text that people write: nearly any bytes decode as something.
/// </summary>
internal static class Likelihood
{
    private static readonly FrozenSet<char> Hangul =
        "이다의는을에가한고하를사지대로기인해은자도시아리정들과서어나있그일수보부제여전스국조상원장관성선게주만연구무비안라면당위동공신유권민".ToFrozenSet();

    private static readonly FrozenSet<char> SimplifiedHan =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指".ToFrozenSet();

    private static readonly FrozenSet<char> TraditionalHan =
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指".ToFrozenSet();

    private static readonly FrozenSet<char> Signs = "。，、：；！？「」『』《》（）·“”‘’–—…©®«»".ToFrozenSet();

    /// <summary>About 0 for chance, 0.3 and more for a text; far below 0 where much does not decode.</summary>
    public static double Of(string text, int codePage)
    {
        var (all, good) = (0, 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
                continue;
            all++;
            good += Worth(text, i, codePage);
        }
        return all == 0 ? 0 : good / all;
    }

    private static double Worth(string text, int at, int codePage)
    {
        var letter = text[at];
        if (letter is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF'))
            return -8;
        return codePage switch
        {
            Encodings.Korean => OfKorean(letter),
            Encodings.Simplified => SimplifiedHan.Contains(letter) || Signs.Contains(letter) ? 1
            : IsHan(letter) || IsWide(letter) ? 0
            : -0.5,
            Encodings.Traditional => TraditionalHan.Contains(letter) || Signs.Contains(letter) ? 1
            : IsHan(letter) || IsWide(letter) ? 0
            : -0.5,
            Encodings.Japanese or Encodings.JapaneseUnix => letter is >= 'ぁ' and <= 'ヿ' || Signs.Contains(letter) ? 1
            : IsHan(letter) ? 0.1
            : -0.5,
            _ => OfFewLetters(text, at),
        };
    }

    private static double OfKorean(char letter)
    {
        if (Hangul.Contains(letter))
            return 1.2;
        if (letter is >= '가' and <= '힣')
            return 0.1;
        return Signs.Contains(letter) && !IsHan(letter) ? 0.3 : -0.5;
    }

    /// <summary>
    /// In an encoding of one byte a letter, one letter beside ASCII is an accent, and many in a row are another script
    /// or another encoding.
    /// </summary>
    private static double OfFewLetters(string text, int at)
    {
        var letter = text[at];
        var alone = (at == 0 || text[at - 1] < 0x80) && (at + 1 == text.Length || text[at + 1] < 0x80);
        if (letter is '\u00A0' || Signs.Contains(letter))
            return alone ? 0.8 : 0;
        if (!char.IsLetter(letter))
            return alone ? 0 : -0.5;
        return letter < '\u0250' ? (alone ? 0.8 : -0.3) : 0.45;
    }

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    private static bool IsWide(char letter) => letter is >= '\u3000' and <= '\u30FF' or >= '\uFF01' and <= '\uFFEE';
}
