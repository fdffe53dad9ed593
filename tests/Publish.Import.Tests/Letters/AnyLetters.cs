using FsCheck;
using FsCheck.Fluent;

namespace Publish.Import.Tests.Letters;

/// <summary>Parts of letters in four languages, as they are written, and letters of any of them.</summary>
internal static class AnyLetters
{
    private sealed record Variety(
        string[][] Heads,
        string[] Salutations,
        string[] Sentences,
        string[] Closings,
        string[][] Signers,
        string[][] Tails
    );

    private static readonly Dictionary<string, Variety> Varieties = new()
    {
        ["en"] = new(
            [
                ["June 24, 2017"],
                ["Ines Valdoro", "Executive Secretary", "14 Quai Street", "Geneva, Switzerland"],
                ["Kwon Hyeok-jin, Commissioner"],
                ["To: Marit Solheim, Chair"],
                ["Re: Service records of the crew"],
                ["CC: Oh Eun-bi, Chairperson"],
                ["Via fax: +41 22 555 01 91"],
                ["Open Letter on the Crew"],
                ["A line of no kind"],
            ],
            ["Dear Secretary Valdoro,", "Your Excellency:", "To Whom It May Concern"],
            [
                "The crew has waited aboard for ninety-four days.",
                "“Sincerely,” one of them said, “we wait.”",
                "Nobody has answered: not the registry, and not the port.",
            ],
            ["Sincerely,", "Yours faithfully,", "Thank you."],
            [
                ["Han Seo-yun", "Executive Director"],
                ["Daniel Okafor, Legal Counsel"],
                ["Chen Yi-an"],
                ["Rahmat Hidayat", "Coordinator", "Crew Families"],
            ],
            [
                ["CC:", "Moon Jae-won, Minister of Foreign Affairs", "Hong Ye-ri"],
                ["Signatories:", "Crew Families / Indonesia", "Harbor Mission (HM) / Fiji", "Citizens at Sea"],
                ["Enclosure: eleven records"],
                ["November 18, 2024"],
            ]
        ),
        ["ko"] = new(
            [
                ["2017년 6월 24일"],
                ["이네스 발도로 사무총장", "국제선원등록기구", "부산광역시 중구 대청로 4"],
                ["수신: 항만노동청장 권혁진"],
                ["제목: 승선 기록 교부 요청"],
                ["참조: 외교부 장관 문재원"],
                ["팩스: 051-555-0190"],
                ["아무 뜻 없는 줄"],
            ],
            ["존경하는 사무총장님께,", "친애하는 발도로 님께"],
            [
                "선원들은 94일 동안 배에서 기다렸습니다.",
                "등록기구도 항만청도 답하지 않았습니다.",
                "“감사합니다.”라고 그들은 말했습니다.",
            ],
            ["감사합니다.", "안녕히 계십시오."],
            [
                ["한서윤", "사무국장"],
                ["바다기록 사무국장 한서윤"],
                ["로살리니 타마니"],
            ],
            [
                ["참조:", "외교부 장관 문재원"],
                ["서명 단체", "선원가족협회 / 인도네시아", "어부의 식탁 / 피지"],
                ["2024년 11월 18일"],
                ["붙임: 승선 기록"],
            ]
        ),
        ["zh-Hans"] = new(
            [
                ["2017年6月24日"],
                ["收件人：伊内斯·瓦尔多罗"],
                ["国际海员登记处", "执行秘书 吴世林", "日内瓦码头路14号"],
                ["主题：请交付服务记录"],
                ["抄送：外交部部长 文在元"],
                ["一行没有意思的字"],
            ],
            ["尊敬的执行秘书：", "敬启者："],
            ["船员在船上等了九十四天。", "登记处和港务厅都没有答复。"],
            ["此致", "谨上", "谢谢。"],
            [
                ["韩书润", "总干事"],
                ["总干事 韩书润"],
                ["陈以安"],
            ],
            [
                ["抄送：", "外交部部长 文在元"],
                ["联署团体", "船员家属协会 / 印度尼西亚"],
                ["二〇二四年十一月十八日"],
                ["附件：服务记录"],
            ]
        ),
        ["zh-Hant"] = new(
            [
                ["2017年6月24日"],
                ["收件人：伊內斯·瓦爾多羅"],
                ["國際海員登記處", "執行秘書 吳世林", "日內瓦碼頭路14號"],
                ["主旨：請交付服務記錄"],
                ["抄送：外交部部長 文在元"],
                ["一行沒有意思的字"],
            ],
            ["尊敬的執行秘書：", "敬啟者："],
            ["船員在船上等了九十四天。", "登記處和港務廳都沒有答覆。"],
            ["此致", "謹上", "謝謝。"],
            [
                ["韓書潤", "總幹事"],
                ["總幹事 韓書潤"],
                ["陳以安"],
            ],
            [
                ["抄送：", "外交部部長 文在元"],
                ["聯署團體", "船員家屬協會 / 印尼"],
                ["二〇二四年十一月十八日"],
                ["附件：服務記錄"],
            ]
        ),
    };

    public static Gen<(string Language, string[][] Blocks)> Any { get; } =
        from language in Gen.Elements(Varieties.Keys.ToArray())
        let all = Varieties[language]
        from heads in Gen.SubListOf(all.Heads)
        from order in Gen.Shuffle(heads.ToArray())
        from greets in Gen.Elements(true, true, true, false)
        from salutation in Gen.Elements(all.Salutations)
        from sentences in Gen.Elements(all.Sentences).NonEmptyListOf()
        from closes in Gen.Elements(true, true, true, false)
        from closing in Gen.Elements(all.Closings)
        from signers in Gen.SubListOf(all.Signers)
        from tails in Gen.SubListOf(all.Tails)
        from isLoose in Gen.Elements(true, false, false)
        let blocks = (string[][])
            [
                .. order,
                .. greets
                    ?
                    [
                        [salutation],
                    ]
                    : Array.Empty<string[]>(),
                .. sentences.Take(6).Select(line => new[] { line }),
                .. closes
                    ?
                    [
                        [closing],
                    ]
                    : Array.Empty<string[]>(),
                .. signers,
                .. tails,
            ]
        select (language, isLoose ? [.. blocks.SelectMany(block => block.Select(line => new[] { line }))] : blocks);
}
