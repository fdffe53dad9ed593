using System.Buffers;
using System.Text.RegularExpressions;

namespace Publish.Model;

/// <summary>
/// Line breaking of figures: finds numbers with units, ranges, file numbers and dates, as no-break ranges.
/// </summary>
internal static partial class FigureLineBreaks
{
    private const string Number = "[0-9]+(?:[.,:][0-9]+)*";

    /// <summary>Not within a number, which would be matched again from each of its digits.</summary>
    private const string Begin = "(?<![0-9]|[0-9][.,:](?=[0-9]))";

    private const string Coded =
        "(?<![A-Za-z0-9_/@.=#&?-])"
        + Begin
        + "(?>[$€£¥₩]?[A-Za-z0-9]+(?:[.,:][0-9]+)*"
        + "(?:(?:[-–~∼～−]|(?<=[0-9])—(?=[0-9]))[$€£¥₩]?[A-Za-z0-9]+(?:[.,:][0-9]+)*)+)(?![A-Za-z0-9_/@=])[%％‰℃]?";

    private const string Months =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)";

    private const string Sections =
        "(?:[Nn]os?\\.|pp?\\.|[Vv]ols?\\.|[Aa]rts?\\.|[Pp]aras?\\.|§§?|Article|Section|Rule|Notice|Resolution)";

    private const string HanNumber =
        "(?:百分之)?(?:(?<![統统唯单單同万萬专專不划劃进進归歸])一|[〇零二三四五六七八九十两兩廿几幾])[〇零一二三四五六七八九十百千万萬亿億两兩廿几幾]{0,24}";

    private const string HanUnit =
        "(?:分之[一二三四五六七八九十]+|小时|小時|分钟|分鐘|公里|海里|公斤|公吨|公噸|公顷|公頃|美元|韩元|韓元|港元|欧元|歐元|日元|人民币|人民幣"
        + "|个月|個月|世纪|世紀|年代|星期|百分点|百分點|平方米|平方公里|[年月日号號天周週时時点點分秒个個名人位条條款项項页頁章节節次艘只隻家国國种種岁歲元倍度米吨噸届屆期份封件座台臺辆輛层層室段笔筆张張块塊户戶班组組例宗批轮輪站港句])";

    private const string HanScale = "[多余餘几幾]?[十百千万萬亿億兆]*";

    private const string Counted = $"{Number}[%％‰℃]?{HanScale}{HanUnit}?";

    /// <summary>
    /// Figures in every language: 2018-31, 2017–2020, COVID-19; $3.2 million, 9 a.m.; November 18; Article 12.
    /// </summary>
    [GeneratedRegex(
        $"{Sections}[ \n](?:{Coded}|{Number})|{Coded}"
            + $"|[$€£¥₩]?(?<![A-Za-z0-9.,]){Begin}{Number}[ \n](?:percent|thousand|million|billion|trillion|[ap]\\.m\\.|AM|PM|km|kg|cm|mm|m|ha|nm|USD|KRW|°C|%|{Months})(?![A-Za-z])"
            + $"|{Months}[ \n][0-9]{{1,2}}(?:[-–][0-9]{{1,2}})?(?![0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Latin();

    /// <summary>Figures in Chinese and Japanese: 9月18日, 第7条, 3.2亿元, 2022—2023年, 十一名, 三分之一.</summary>
    [GeneratedRegex(
        $"第?[+−±约]?(?<![A-Za-z0-9.,]){Begin}{Number}月{Number}[日号號]|第?[+−±]?(?<![A-Za-z0-9.,]){Begin}{Number}[时時点點]{Number}分"
            + $"|第?[+−±]?(?<![A-Za-z0-9.,]){Begin}{Counted}(?:[-–—~∼～]{Counted})*|第{HanNumber}{HanUnit}?|{HanNumber}[多余餘]?{HanUnit}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Han();

    /// <summary>Figures in Korean: 11월 12일, 2000만 원, 열한 명.</summary>
    [GeneratedRegex(
        $"[0-9]{{1,2}}월[ \n][0-9]{{1,2}}일|{Begin}{Number}[천백]?[만억조]?[ \n](?:원|달러|유로|위안|엔|명|개|건|곳|척|회|차례|시간|분|개월|년|일|톤|%|km|kg)"
            + "|(?<!\\S)(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두|스무)[ \n](?:사람|명|곳|개|척|달|번|건|해|차례|가지|시간)(?!\\w{4})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Hangul();

    /// <summary>Characters that browsers do not break between.</summary>
    private static readonly SearchValues<char> Whole = SearchValues.Create("0123456789.,:%％‰℃+−±");
    private static readonly SearchValues<char> Joins = SearchValues.Create(" \n-–—~∼～−");
    private static readonly SearchValues<char> Begins = SearchValues.Create("0123456789$€£¥₩");

    public static void Find(ReadOnlySpan<char> text, Language context, List<NoBreakRange> found)
    {
        foreach (var match in Latin().EnumerateMatches(text))
            if (IsFigure(text.Slice(match.Index, match.Length)))
                found.Add(new(match.Index, match.Index + match.Length));
        if (context.IsKorean)
            foreach (var match in Hangul().EnumerateMatches(text))
                found.Add(new(match.Index, match.Index + match.Length));
        else if (text.ContainsAnyInRange('\u3007', '\u9FFF') || context.IsChinese || context.IsJapanese)
            foreach (var match in Han().EnumerateMatches(text))
                if (text.Slice(match.Index, match.Length).ContainsAnyExcept(Whole))
                    found.Add(new(match.Index, match.Index + match.Length));
    }

    // Hyphenated words are no figures: at-sea, Seoul-based.
    private static bool IsFigure(ReadOnlySpan<char> match)
    {
        for (var at = 1; at + 1 < match.Length; at++)
            if (Joins.Contains(match[at]) && (char.IsAsciiDigit(match[at - 1]) || Begins.Contains(match[at + 1])))
                return true;
        return false;
    }
}
