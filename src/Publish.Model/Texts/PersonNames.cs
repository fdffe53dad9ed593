using System.Text.RegularExpressions;

namespace Publish.Model;

/// <summary>Line breaking of personal names: finds them as no-break ranges.</summary>
internal static partial class PersonNames
{
    // Characters of Chinese transcriptions of foreign names.
    private const string Sound =
        "阿埃艾爱愛安昂奥奧澳巴白班邦保鲍鮑贝貝彼宾賓波玻伯博勃布策查达達代戴丹德登迪蒂丁东東杜敦顿頓多厄恩尔爾法凡范菲费費芬丰弗福夫盖蓋甘高戈哥格根古瓜圭哈海汉漢豪赫亨洪侯胡华華怀懷惠霍基吉季加贾賈简簡江杰金津喀卡凯凱坎康考柯科克肯库庫夸奎昆拉莱萊赖賴兰蘭朗劳勞勒雷蕾黎里理丽麗利莉列林琳留柳龙龍卢盧鲁魯伦倫罗羅洛吕呂马馬玛瑪麦麥曼芒梅美门門蒙米密敏摩莫默姆穆拿纳納娜南瑙尼妮涅宁寧纽紐努內内诺諾欧歐帕潘庞龐佩彭皮平普齐齊奇恰乔喬琼瓊丘热熱荣榮若撒萨薩塞赛賽桑瑟森沙莎山尚绍紹舍申圣聖什史舒斯丝絲松苏蘇索塔泰坦汤湯陶特提廷图圖土托陀瓦旺威韦韋维維伟偉魏温溫翁沃乌烏伍武西希夏香肖谢謝辛兴興修雅亚亞延扬揚耶叶葉伊英尤约約泽澤扎詹珍芝朱兹茲佐茜妥娅婭黛薇琴露珊菈嘉诗詩迦薛佛培佳卜都哲贡貢岑";

    /// <summary>Names in every language: Han Seo-yun, Park Geun-Hye, Dr. Kim.</summary>
    [GeneratedRegex(
        "(?:(?<![A-Za-z])[A-Z][a-z]{1,9}[ \n])?(?<![A-Za-z0-9-])[A-Z][a-z]+-[A-Za-z][a-z]*(?![A-Za-z0-9-])"
            + "|(?<![A-Za-z])(?:Mr|Mrs|Ms|Dr|Prof|Capt|Gen|Rev)\\.[ \n][A-Z][A-Za-z’-]*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Latin();

    /// <summary>Transcribed names in Chinese: 玛丽特·索尔海姆.</summary>
    [GeneratedRegex($"[{Sound}]{{1,7}}(?:·[{Sound}道]{{1,7}})+", RegexOptions.CultureInvariant)]
    private static partial Regex Han();

    /// <summary>Names with titles in Korean: 할림 귀하, 한서윤 씨, 박근혜 대통령에게.</summary>
    [GeneratedRegex(
        "(?<=\\S)[ \n](?:(?:귀하|귀중|씨)(?!\\w{3})|(?:대통령|주석|총리|장관|위원장|사무총장|최고대표|대사)(?!\\w{4}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Hangul();

    public static void Find(ReadOnlySpan<char> text, Language context, List<NoBreakRange> found)
    {
        foreach (var match in Latin().EnumerateMatches(text))
        {
            var end = match.Index + match.Length;
            found.Add(new(match.Index + text[match.Index..end].LastIndexOfAny(' ', '\n') + 1, end));
            found.Add(new(match.Index, end));
        }
        if (text.Contains('·'))
            foreach (var match in Han().EnumerateMatches(text))
                found.Add(new(match.Index, match.Index + match.Length));
        if (context.IsKorean)
            foreach (var match in Hangul().EnumerateMatches(text))
                found.Add(new(match.Index - 1, match.Index + match.Length));
    }
}
