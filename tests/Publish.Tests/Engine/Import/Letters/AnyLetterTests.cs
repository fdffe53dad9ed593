using System.Text.Encodings.Web;
using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Import;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Import.Letters;

/// <summary>
/// Whatever parts a letter has and however they are written, each line is in a field or stays, and none is in both.
/// </summary>
public sealed class AnyLetterTests
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

    private static readonly Gen<(string Language, string[][] Blocks)> Letters =
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

    [Fact]
    public void No_word_is_lost_and_none_is_said_twice() =>
        Prop.ForAll(Letters.ToArbitrary(), one =>
            {
                var html = string.Concat(
                    one.Blocks.Select(block =>
                        $"<p>{string.Join("<br>", block.Select(HtmlEncoder.Default.Encode))}</p>"
                    )
                );
                var letter = ALetter.Read(html);
                var left = letter.Understood.Rest.Blocks.SelectMany(block => block.Lines).ToList();
                var fields = letter.Fields.Split('\n');
                foreach (var line in one.Blocks.SelectMany(block => block))
                {
                    if (left.Remove(line))
                        continue;
                    foreach (var word in Words(line))
                        letter.Fields.ShouldContain(
                            word,
                            Case.Insensitive,
                            $"{line} is lost\n{letter.Fields}\n{letter.Rest}\n{html}"
                        );
                }
                left.ShouldBeEmpty(html);
                letter.Understood.Rest.Blocks.ShouldAllBe(block =>
                    Collapsed(block.Element.TextContent).Length == Collapsed(string.Concat(block.Lines)).Length
                );
                fields.Length.ShouldBeLessThan(40);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Each_part_of_a_whole_letter_has_its_own_value() =>
        Prop.ForAll(Wholes.ToArbitrary(), one =>
            {
                var letter = ALetter.Read(
                    string.Concat(
                        one.Blocks.Select(block =>
                            $"<p>{string.Join("<br>", block.Select(HtmlEncoder.Default.Encode))}</p>"
                        )
                    )
                );

                letter.Fields.ShouldBe(one.Fields);
                letter.Rest.ShouldBe(one.Text);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static readonly Gen<(string[][] Blocks, string Fields, string Text)> Wholes =
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

    /// <summary>Words that a field may keep in another form: marks, days, countries.</summary>
    private static string[] Words(string line)
    {
        if (WrittenDate.ReadLine(line, out _) is { } date)
            return [date.Iso];
        var colon = line.IndexOfAny([':', '：']);
        var bare = colon > 0 && Vocabulary.MarkOf(line, out var rest) != Mark.None ? rest : line;
        if (Vocabulary.MarkOf(line, out _) == Mark.Fax)
            bare = line[(colon + 1)..];
        var slash = bare.IndexOf(" / ", StringComparison.Ordinal);
        return (slash > 0 ? bare[..slash] : bare).Split([' ', ',', '，'], StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Collapsed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
