using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Parity;

/// <summary>A number is the same number in every form, and another number is another.</summary>
public sealed class FactTests
{
    public static TheoryData<string, string> Same =>
        new()
        {
            { "There were 1,170 of them.", "모두 1천170건이었다." },
            { "There were 1,170 of them.", "共1170件。" },
            { "There were 2,000 of them.", "모두 2천 명이었다." },
            { "There were 35,000 of them.", "모두 3만 5000명이었다." },
            { "There were 35,000 of them.", "共3.5万件。" },
            { "It fell by 30 percent.", "30% 줄었다." },
            { "It fell by 30 percent.", "减少百分之三十。" },
            { "The eleven were nine.", "열한 명은 아홉 명이었다." },
            { "The eleven were nine.", "十一人中有九名。" },
            { "Ninety-four days went by.", "94일이 지났다." },
            { "Ninety-four days went by.", "过了九十四天。" },
            { "On November 18, 2024, it began.", "2024년 11월 18일에 시작했다." },
            { "On November 18, 2024, it began.", "2024年11月18日开始。" },
            { "On November 18, 2024, it began.", "시작은 2024. 11. 18.이었다." },
            { "On November 18, 2024, it began.", "二〇二四年十一月十八日开始。" },
            { "It cost $1.2 million.", "값은 120만 달러였다." },
            { "It cost $1.2 million.", "价120万美元。" },
            { "It cost 134 million won.", "값은 1억 3400만 원이었다." },
            { "Two thirds of 600 went.", "600명의 3분의 2가 갔다." },
            { "Two thirds of 600 went.", "600人中三分之二去了。" },
            { "The fifteenth day of 40.", "40일 가운데 15일째." },
            { "It opens at 9:30 a.m.", "오전 9시 30분에 연다." },
            { "It opens at 9:30 a.m.", "上午9时30分开放。" },
            { "Between 2 and 3 million went.", "200만에서 300만 명이 갔다." },
            { "In 2022–23 they went.", "2022~2023년에 갔다." },
            { "It took twelve months.", "1년이 걸렸다." },
            { "Half a million went.", "50만 명이 갔다." },
        };

    public static TheoryData<string, string> Different =>
        new()
        {
            { "There were 1,170 of them.", "모두 1,107건이었다." },
            { "There were 35,000 of them.", "모두 3만 500명이었다." },
            { "It fell by 30 percent.", "减少百分之十三。" },
            { "The eleven went.", "열두 명이 갔다." },
            { "On November 18, 2024, it began.", "2024년 11월 19일에 시작했다." },
            { "It cost $1.2 million.", "값은 12만 달러였다." },
            { "It cost 80 dollars.", "값은 80원이었다." },
            { "It opens at 9:30 a.m.", "오전 9시에 연다." },
            { "Two thirds of 600 went.", "600명의 3분의 1이 갔다." },
        };

    [Theory]
    [MemberData(nameof(Same))]
    public Task The_same_number_in_another_form_is_the_same(string source, string translation) =>
        Pair(source, translation).Builds(site => site.Diagnostics.ShouldBeEmpty());

    [Theory]
    [MemberData(nameof(Different))]
    public Task Another_number_is_told(string source, string translation) =>
        Pair(source, translation).Builds(site => site.Diagnostics.ShouldNotBeEmpty());

    [Fact]
    public Task What_is_acknowledged_is_told_no_longer() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                There were 1,170 of them, and 30 percent were old.
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 반환에 대하여
                parity: ["1,170", amounts]
                ---
                모두 1,200건이었고 31%가 묵은 것이었다.
                """
            )
            .Builds(site => site.Diagnostics.ShouldBeEmpty());

    [Fact]
    public Task Nothing_is_told_of_a_translation_that_is_held() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                There were 1,170 of them.
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 반환에 대하여
                draft: true
                ---
                모두 1,107건이었다.
                """
            )
            .Builds(site => site.Diagnostics.ShouldBeEmpty());

    internal static ASite Pair(string source, string translation) =>
        ASite.With(
            $"""
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            {source}
            -- letters/2024-03-05-returns/{(
                translation.Any(letter => letter is >= '가' and <= '힣') ? "ko" : "zh-Hans"
            )}.md --
            ---
            title: 反還
            ---
            {translation}
            """
        );
}
