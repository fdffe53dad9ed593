using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

/// <summary>What looks like a mark and is none is told once, at its place; what is prose is never told.</summary>
public sealed class LookalikeTests
{
    [Theory]
    [InlineData("‸##제목", "PUB324")]
    [InlineData("글이다.\n‸###제목\n글이다.", "PUB324")]
    [InlineData("‸##\u00A0제목", "PUB324")]
    [InlineData("‸#\u3000제목", "PUB324")]
    [InlineData("‸-\u00A0하나\n-\u00A0둘", "PUB324,PUB324")]
    [InlineData("\u00A0\u00A0‸-\u00A0하나", "PUB324")]
    [InlineData("‸1.\u3000하나", "PUB324")]
    [InlineData("‸-하나\n-둘", "PUB324")]
    [InlineData("‸*one\n*two", "PUB324")]
    [InlineData("‸1.하나\n2.둘", "PUB324")]
    [InlineData("‸• 하나\n• 둘", "PUB323")]
    [InlineData("We ask for:\n‸• one\n• two", "PUB323")]
    [InlineData("‸·하나\n·둘", "PUB323")]
    [InlineData("‸○ 하나\n○ 둘", "PUB323")]
    [InlineData("‸– one\n– two", "PUB323")]
    [InlineData("‸① 하나\n② 둘", "PUB325")]
    [InlineData("‸(1) one\n(2) two", "PUB325")]
    [InlineData("‸가. 하나\n나. 둘", "PUB325")]
    [InlineData("‸一、其一\n二、其二", "PUB325")]
    [InlineData("‸１．其一\n２．其二", "PUB325")]
    [InlineData("‸1)하나\n2)둘", "PUB325")]
    [InlineData("‸＃＃ 제목", "PUB326")]
    [InlineData("‸＞ 인용", "PUB326")]
    [InlineData("이것은 ‸＊＊굵게＊＊ 쓴다", "PUB326")]
    [InlineData("【新闻‸】(https://example.org/)", "PUB326")]
    [InlineData("[新闻]‸（https://example.org/）", "PUB326")]
    [InlineData("![图]‸（图.png）", "PUB326")]
    [InlineData("见http‸：//example.org/。", "PUB326")]
    [InlineData("‸1。其一\n2。其二", "PUB325")]
    [InlineData("the principle of non-‸*refoulement *, which", "PUB327")]
    [InlineData("이것은 ‸* 굵게*, 쓴다", "PUB327")]
    [InlineData("‸｜이름｜나이｜\n｜---｜---｜", "PUB326")]
    [InlineData("주장‸［^1］", "PUB326")]
    [InlineData("이것은 ‸** 굵게 ** 쓴다", "PUB327")]
    [InlineData("이것은 ‸**굵게 쓴다", "PUB327")]
    [InlineData("한국‸__굵게__은", "PUB327")]
    [InlineData("The ‸~~old~~ one", "PUB328")]
    [InlineData("The ‸==old== one", "PUB328")]
    [InlineData("[텍스트‸] (https://example.org/)", "PUB329")]
    [InlineData("(텍스트)‸[https://example.org/]", "PUB329")]
    [InlineData("[링크‸](https://example.org/a b)", "PUB330")]
    [InlineData("[링크‸](https://example.org/a", "PUB330")]
    [InlineData("![그림‸](그림 1.png)", "PUB330")]
    [InlineData("‸|이름|나이|\n|---|\n|김|34|", "PUB331")]
    [InlineData("‸|이름|나이|\n|김|34|", "PUB331")]
    [InlineData("|이름|나이|\n|---|---|\n‸|김|34|부산|", "PUB332")]
    [InlineData("글.\n\n    ‸글이다.", "PUB333")]
    [InlineData("글.\n\n\t‸글이다.", "PUB333")]
    [InlineData("글이다.\n‸---\n\n글.", "PUB334")]
    [InlineData("글이다.\n글이다.\n‸--------", "PUB334")]
    [InlineData("글이다.\n‸===\n\n글.", "PUB334")]
    [InlineData("‸```\n글이다.", "PUB335")]
    [InlineData("글.\n\n‸[1]: https://example.org/a", "PUB336")]
    [InlineData("See [it](‸#).", "PUB337")]
    [InlineData("주장.[^1]\n\n‸[^1]： 출처.", "PUB339")]
    [InlineData("주장.[^1]\n\n‸[^1] : 출처.", "PUB339")]
    [InlineData("글이다‸\\\n\n글.", "PUB340")]
    public void What_looks_like_a_mark_and_is_none_is_told_at_its_place(string text, string codes)
    {
        foreach (var language in (string[])["en", "ko", "zh-Hans"])
        {
            var reads = Reads.In(language, text.Replace("‸", "", StringComparison.Ordinal));
            string.Join(',', reads.Codes).ShouldBe(codes, $"{language}: {text}");
            (reads.Found[0].Place.Offset - "---\ntitle: x\n---\n".Length).ShouldBe(
                text.IndexOf('‸', StringComparison.Ordinal),
                $"{language}: {DiagnosticText.Render(reads.Found[0])}"
            );
        }
    }

    [Theory]
    [InlineData("#MeToo and #1 are words, and C# too.")]
    [InlineData("2 * 3 * 4, and 2 ** 3, and *Not his real name.")]
    [InlineData("a * b, *c and d* e, 3 * 4*")]
    [InlineData("<!-- A note\u200B to colleagues. -->\n\nText.")]
    [InlineData("Price** and tax**.\n\n** Without tax.")]
    [InlineData("____년 __월 __일, 성명: __________")]
    [InlineData("10~20명, 네~~ 좋아요, 30~40%")]
    [InlineData("a == b, x=y")]
    [InlineData("[sic] (see above), [HRW] (New York), 보라[1](각주)")]
    [InlineData("-5 degrees\n-7 degrees")]
    [InlineData("· 문의: 사무국")]
    [InlineData("※ 참고: 이 글은 번역문이다.")]
    [InlineData("— Kim Jin-su, a father")]
    [InlineData("2023. 5. 2. 송환\n2024. 1. 3. 석방")]
    [InlineData("（1）其一，（2）其二。")]
    [InlineData("‘그는 **굵게** 말했다’고 했다.")]
    [InlineData("Heading\n-------\n\nText.")]
    [InlineData("Lines\\\nthat end\\\nhere.")]
    [InlineData("x^2 and y^2, 2^10 is 1,024")]
    [InlineData("Yes | No, A | B\nC | D")]
    [InlineData("> “A quotation.”\n>\n> — Kim")]
    [InlineData("\\##제목, \\*\\*굵게\\*\\*, \\[a](b c.png)")]
    [InlineData("`** a **`, `~~b~~`, `[a] (https://example.org/)`")]
    [InlineData("[t]\n\n[t]: https://example.org/")]
    [InlineData("[//]: # (a note to colleagues)\n\nText.")]
    [InlineData("1) one\n2) two")]
    [InlineData("글이다.\n|이름|나이|\n|---|---|\n|김|34|")]
    [InlineData("|a|b|\n|---|---|\n|`x`|**y**|")]
    [InlineData("가.\u00A0\n나.\u00A0\n글이다.")]
    [InlineData("가. \n나.\t\n글이다.")]
    [InlineData("「강제송환」은 안 된다. 《南港週報》說：「不得遣返。」")]
    public void Prose_is_never_told(string text)
    {
        foreach (var language in (string[])["en", "ko", "zh-Hans", "zh-Hant"])
            Reads
                .In(language, text)
                .Found.Where(one => one.Rule.Code != "PUB254")
                .Select(DiagnosticText.Render)
                .ShouldBeEmpty($"{language}: {text}");
    }

    [Fact]
    public void An_indent_of_full_width_spaces_is_left_out_and_told_once()
    {
        var reads = Reads.Chinese("\u3000\u3000船员回家。\n\n\u3000\u3000登记处。\n\n张\u3000三。");
        reads.Html.ShouldBe("<p>船员回家。</p>\n<p>登记处。</p>\n<p>张\u3000三。</p>");
        reads
            .Found.Single()
            .Message.ShouldBe(
                "Here stands U+3000, a full-width space, and at one more place of this text; nobody sees it, and it is left out."
            );
    }

    [Fact]
    public void A_line_end_of_another_program_is_a_space_and_told()
    {
        var reads = Reads.English("The ship\u2028is home.");
        reads.Inner.ShouldBe("The ship is home.");
        reads.Codes.ShouldBe(["PUB322"]);
    }

    [Fact]
    public void The_list_to_write_is_shown() =>
        Reads.Korean("요구한다.\n• 임금\n• 신분증").Found.Single().Mend.ShouldEndWith("\n\n- 임금\n- 신분증");

    [Fact]
    public void The_link_to_write_is_shown() =>
        Reads
            .Korean("![그림](그림 1.png \"설명\")")
            .Found.Single()
            .Mend.ShouldBe("Write ![그림](그림%201.png \"설명\").");

    [Fact]
    public void The_head_that_a_table_lacks_is_counted()
    {
        var found = Reads.Korean("|이름|나이|\n|---|\n|김|34|").Found.Single();
        found.Message.ShouldContain("2 columns and the line of dashes 1");
        found.Mend.ShouldEndWith("|이름|나이|\n|---|---|");
    }
}
