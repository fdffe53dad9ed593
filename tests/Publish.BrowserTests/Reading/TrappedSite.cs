using System.Text;

namespace Publish.BrowserTests.Reading;

/// <summary>
/// A site with one letter in four languages whose every sentence holds something that a line must not end inside of,
/// built by the program.
/// </summary>
public sealed class TrappedSite : SampleSite
{
    private const int Seed = 15;
    private const int Paragraphs = 14;
    private const int Sentences = 5;

    private static readonly string[] Hangul =
    [
        "한국",
        "미국",
        "필리핀",
        "피지",
        "선원명부",
        "승선기록",
        "하역신고서",
        "부산",
        "인도네시아",
        "항만청",
    ];
    private static readonly string[] Han = ["船员", "港口", "登记处", "上岸", "名单", "停泊", "记录", "返回", "公开"];
    private static readonly string[] Latin =
    [
        "crew",
        "harbor",
        "register",
        "berth",
        "shore",
        "quarter",
        "record",
        "answer",
        "seafarers",
        "a",
        "the",
    ];
    private static readonly string[] Transcribed =
    [
        "玛丽特·索尔海姆",
        "伊内斯·瓦尔多罗",
        "洛萨利尼·塔马尼",
        "索菲·勒诺",
    ];
    private static readonly string[] Transliterated =
    [
        "瑪麗特·索爾海姆",
        "伊內絲·瓦爾多羅",
        "洛薩利尼·塔馬尼",
        "索菲·勒諾",
    ];

    private readonly string input = Directory.CreateTempSubdirectory("publish-trapped-").FullName;

    /// <summary>Names that stay whole wherever they stand.</summary>
    internal static IEnumerable<string> Names => Transcribed.Concat(Transliterated);

    protected override string Input
    {
        get
        {
            var folder = Directory.CreateDirectory(Path.Combine(input, "letters", "2024-03-05-lines")).FullName;
            File.WriteAllText(
                Path.Combine(input, "site.yml"),
                """
                url: https://www.example.org
                title: {en: Example, ko: 예시, zh-Hans: 示例, zh-Hant: 範例}
                languages: [en, ko, zh-Hans, zh-Hant]
                time-zone: Asia/Seoul
                cards: false
                """
            );
            var random = new Random(Seed);
            Write("en", "Lines of 2017–2020", " ", () => English(random));
            Write("ko", "한국·미국의 선원명부·승선기록·하역신고서에 관하여", " ", () => Korean(random));
            Write("zh-Hans", "关于玛丽特·索尔海姆2022—2023年的名单致习近平主席的信", "", () =>
                Chinese(random, Transcribed, "年月日条艘", "亿美元")
            );
            Write("zh-Hant", "關於瑪麗特·索爾海姆2022—2023年的名單致習近平主席函", "", () =>
                Chinese(random, Transliterated, "年月日條艘", "億美元")
            );
            return input;

            void Write(string language, string title, string space, Func<string> sentence) =>
                File.WriteAllText(Path.Combine(folder, language + ".md"), Text(title, space, sentence));
        }
    }

    protected override string? Built => null;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(input, recursive: true);
    }

    private static string Text(string title, string space, Func<string> sentence)
    {
        var text = new StringBuilder($"---\ntitle: {title}\nparity: false\n---\n");
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            for (var number = 0; number < Sentences; number++)
                text.Append(sentence()).Append(space);
            text.Append("\n\n");
        }
        return text.Append("[^1]: ").Append(sentence().Replace("[^1]", "", StringComparison.Ordinal)).ToString();
    }

    private static string Korean(Random random) =>
        Words(random, Hangul, " ")
        + random.Next(17) switch
        {
            0 => $" {One(random, Hangul)}·{One(random, Hangul)}이",
            1 => $" {One(random, Hangul)}·{One(random, Hangul)}·{One(random, Hangul)}의",
            2 => $" 「{One(random, Hangul)} {One(random, Hangul)}」은",
            3 => $" {One(random, Hangul)}(ABC)는",
            4 => $" {random.Next(99)}.{random.Next(9)}%가",
            5 => $" {Year(random)}–{Year(random)}년에",
            6 => $" {Year(random)}—{Year(random)}년과 서울-부산",
            7 => $" 제{Year(random)}-{random.Next(99)}호",
            8 => $" {random.Next(1, 12)}월 {random.Next(1, 28)}일까지",
            9 => $" {random.Next(1, 9)}억 {random.Next(1, 9)}000만 원을",
            10 => $" “**{One(random, Hangul)}**”라고",
            11 => " 수디르만 할림 귀하",
            12 => $" 「{One(random, Hangul)}」[^1]은",
            13 => $" {One(random, Hangul)}[^1]",
            14 => $" {Address(random)}({Year(random)}년 9월 5일 접속)",
            15 => " 박근혜 대통령에게",
            _ =>
                $" [「{One(random, Hangul)} {One(random, Hangul)} {One(random, Hangul)} {One(random, Hangul)}」](https://www.example.org/)에",
        }
        + " "
        + Words(random, Hangul, " ")
        + ".";

    private static string Chinese(Random random, string[] names, string units, string money) =>
        Words(random, Han, "")
        + random.Next(14) switch
        {
            0 or 1 => $"与{One(random, names)}在",
            2 => $"从{Year(random)}—{Year(random)}{units[0]}到",
            3 => $"于{random.Next(1, 12)}{units[1]}{random.Next(1, 28)}{units[2]}",
            4 => $"有{random.Next(1, 9)}.{random.Next(1, 9)}{money}",
            5 => $"、{random.Next(1, 99)}%的",
            6 => "说：“船靠了泊位。”“名单”，",
            7 => $"的《{One(random, Han)}（{One(random, Han)}）》第{random.Next(1, 99)}{units[3]}、",
            8 => $"十{(random.Next(2) == 0 ? "一" : "二")}名",
            9 => $"与{random.Next(2, 30)}{units[4]}",
            10 => $"[^1]、{One(random, Han)}[^1]",
            11 => "说：“返回。”[^1]",
            12 => $"见{Address(random)}",
            _ => $"北京—上海，第{Year(random)}-{random.Next(10, 99)}号",
        }
        + Words(random, Han, "")
        + "。";

    private static string English(Random random) =>
        "The "
        + Words(random, Latin, " ")
        + random.Next(10) switch
        {
            0 => " Han Seo-yun",
            1 => $" {Year(random)}–{Year(random)}",
            2 => $" Notice {Year(random)}-{random.Next(99)}",
            3 => $" November {random.Next(1, 30)}",
            4 => $" ${random.Next(1, 9)}.{random.Next(1, 9)} million",
            5 => $" {random.Next(1, 12)} p.m.",
            6 => " “berth”[^1]",
            7 => $" Park Geun-Hye (23 September to {random.Next(1, 30)} October {Year(random)}),[^1]",
            8 => $" {Address(random)} (accessed {random.Next(1, 30)} October)",
            _ => " berth,[^1]",
        }
        + " "
        + Words(random, Latin, " ")
        + ".";

    private static string Address(Random random) =>
        $"https://www.example.org/news/{Year(random)}/{random.Next(10, 31)}/"
        + $"{string.Join('-', Enumerable.Range(0, 6).Select(_ => One(random, Latin)))}?id=AKR{Year(random)}_{random.Next(10_000_000)}";

    private static string Words(Random random, string[] words, string space) =>
        string.Join(space, Enumerable.Range(0, random.Next(1, 7)).Select(_ => One(random, words)));

    private static string One(Random random, string[] words) => words[random.Next(words.Length)];

    private static int Year(Random random) => random.Next(1990, 2025);
}
