using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

/// <summary>Plain prose in four languages, wrapped anywhere, has nothing in it to tell.</summary>
public sealed class PlainProseTests
{
    private static readonly (string Language, string[] Words, string Space)[] Tongues =
    [
        (
            "en",
            [
                "the",
                "crew",
                "of",
                "Haesong 7",
                "“home”",
                "(the registry)",
                "$1,250",
                "37%",
                "3 * 4",
                "[sic]",
                "A&B",
                "e.g.",
                "No. 5",
                "—",
                "it’s",
                "2024–2025,",
                "10:30 a.m.",
                "#MeToo",
                "/",
                "re:",
                "*Note",
                "S/V",
                "(a)",
                "1.5",
            ],
            " "
        ),
        (
            "ko",
            [
                "선원은",
                "「강제송환」은",
                "37%가",
                "10~20명",
                "(HRW)는",
                "2023. 5. 2.",
                "제1항",
                "·",
                "“집”이라고",
                "※",
                "1천170명",
                "[사진]",
                "…中,",
                "가.",
                "네~~",
                "A·B",
                "3:1",
                "#미투",
                "-",
                "가나다",
            ],
            " "
        ),
        (
            "zh-Hans",
            [
                "船员",
                "“回家”",
                "《规章》",
                "（登记处）",
                "2023—2024年",
                "第3条",
                "，",
                "。",
                "、",
                "——",
                "·",
                "百分之三十",
                "【新闻】",
                "：",
                "其一",
            ],
            ""
        ),
        (
            "zh-Hant",
            [
                "船員",
                "「回家」",
                "《規章》",
                "（登記處）",
                "二〇二四年",
                "第3條",
                "，",
                "。",
                "、",
                "——",
                "·",
                "三成",
                "【新聞】",
                "：",
                "其二",
            ],
            ""
        ),
    ];

    private static readonly Gen<(string Language, string Text)> Paragraphs =
        from tongue in Gen.Elements(Tongues)
        from words in Gen.Elements(tongue.Words).ArrayOf(30)
        from wrap in Gen.Choose(3, 12)
        select (
            tongue.Language,
            "The "
                + string.Join(
                    tongue.Space,
                    words.Select((word, index) => index > 0 && index % wrap == 0 && Safe(word) ? "\n" + word : word)
                )
        );

    [Fact]
    public void Nothing_is_told() =>
        Prop.ForAll(Paragraphs.ToArbitrary(), one =>
                Reads.In(one.Language, one.Text).Found.Select(DiagnosticText.Render).ShouldBeEmpty(one.Text)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>Where a writer’s editor would not begin a line, or Markdown begins a list.</summary>
    private static bool Safe(string word) => char.IsLetter(word[0]) && word is not "가.";
}
