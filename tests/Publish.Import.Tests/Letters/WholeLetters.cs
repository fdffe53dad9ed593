using FsCheck;
using FsCheck.Fluent;

namespace Publish.Import.Tests.Letters;

/// <summary>Letters in four languages that have each part once, with the value that each field is to have.</summary>
internal static class WholeLetters
{
    public static Gen<(string[][] Blocks, string Fields, string Text)> Any { get; } =
        from each in Gen.Elements<(
            string[] Date,
            string[] Subject,
            string[] Greets,
            string[] Closes,
            string[] Signer,
            string[][] Lists,
            string[] Read
        )>(
            (
                ["June 24, 2017", "24 June 2017"],
                ["Re: ", "SUBJECT: "],
                ["Dear Minister,", "Your Excellency:"],
                ["Sincerely,", "Yours faithfully,"],
                ["Han Seo-yun", "Executive Director", "Han Seo-yun | title Executive Director"],
                [
                    ["Organizations", "Crew Families / Indonesia", "Citizens at Sea"],
                    ["Individuals", "Kim Do-yeong / Surgeon / Taiwan"],
                ],
                [
                    "Endorsed by:",
                    "Organizations [organizations] Crew Families||ID; Citizens at Sea||",
                    "Individuals [individuals] Kim Do-yeong|Surgeon|TW",
                ]
            ),
            (
                ["2017년 6월 24일", "2017. 6. 24."],
                ["제목: ", "제 목 : "],
                ["존경하는 장관님께,"],
                ["감사합니다.", "안녕히 계십시오."],
                ["한서윤", "사무국장", "한서윤 | title 사무국장"],
                [
                    ["단체", "선원가족협회 / 인도네시아", "어부의 식탁"],
                    ["개인", "김도영 / 전 선의 / 대만"],
                ],
                [
                    "서명 단체 및 개인",
                    "단체 [organizations] 선원가족협회||ID; 어부의 식탁||",
                    "개인 [individuals] 김도영|전 선의|TW",
                ]
            ),
            (
                ["2017年6月24日"],
                ["主题：", "事由："],
                ["尊敬的部长："],
                ["此致", "谨上"],
                ["韩书润", "总干事", "韩书润 | title 总干事"],
                [
                    ["组织", "船员家属协会 / 印度尼西亚", "渔人餐桌"],
                    ["个人", "金道映 / 退休船医 / 台湾"],
                ],
                [
                    "联署组织和个人",
                    "组织 [organizations] 船员家属协会||ID; 渔人餐桌||",
                    "个人 [individuals] 金道映|退休船医|TW",
                ]
            ),
            (
                ["2017年6月24日"],
                ["主旨：", "事由："],
                ["尊敬的部長："],
                ["此致", "謹上"],
                ["韓書潤", "總幹事", "韓書潤 | title 總幹事"],
                [
                    ["組織", "船員家屬協會 / 印尼", "漁人餐桌"],
                    ["個人", "金道映 / 退休船醫 / 台灣"],
                ],
                [
                    "聯署組織和個人",
                    "組織 [organizations] 船員家屬協會||ID; 漁人餐桌||",
                    "個人 [individuals] 金道映|退休船醫|TW",
                ]
            )
        )
        from date in Gen.Elements(each.Date)
        from subject in Gen.Elements(each.Subject)
        from greets in Gen.Elements(each.Greets)
        from closes in Gen.Elements(each.Closes)
        from lists in Gen.Elements(true, false)
        let text = "Ninety-four days aboard, and no answer: 94일, 九十四天。"
        select (
            (string[][])
                [
                    [date],
                    [subject + "2017/94"],
                    [greets],
                    [text],
                    [closes],
                    each.Signer[..2],
                    .. lists
                        ?
                        [
                            [each.Read[0]],
                            .. each.Lists,
                        ]
                        : Array.Empty<string[]>(),
                ],
            string.Join(
                '\n',
                (string[])
                    [
                        "kind: Letter",
                        "date: 2017-06-24",
                        "subject: 2017/94",
                        $"salutation: {greets}",
                        $"closing: {closes}",
                        $"signs: {each.Signer[2]}",
                        .. lists ? each.Read[1..].Select(list => $"endorse: {list}") : [],
                    ]
            ),
            text
        );
}
