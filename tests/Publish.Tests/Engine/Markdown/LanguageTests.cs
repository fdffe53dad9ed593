using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(
        "Han Seo-yun (한서윤), director",
        "<span class=\"whole\">Han Seo-yun</span> (<span lang=\"ko\">한서윤</span>), director"
    )]
    [InlineData(
        "Xi (习近平) and Wang (王毅)",
        "Xi (<span lang=\"zh-Hans\">习近平</span>) and Wang (<span lang=\"zh-Hans\">王毅</span>)"
    )]
    [InlineData("Tokyo (東京の都), Osaka", "Tokyo (<span lang=\"ja\">東京の都</span>), Osaka")]
    [InlineData(
        "The 국가 **정보원** said",
        "The <span lang=\"ko\">국가</span> <strong><span lang=\"ko\">정보원</span></strong> said"
    )]
    [InlineData(
        "`한국` and [x](https://example.org/한국)",
        "<code>한국</code> and <a href=\"https://example.org/한국\" rel=\"noopener noreferrer\">x</a>"
    )]
    public void English_marks_what_is_not_its_script(string text, string html) =>
        Reads.English(text).Inner.ShouldBe(html);

    [Fact]
    public void Chinese_marks_Hangul_alone() =>
        Reads
            .Chinese("韩书润（한서윤）说，“관리소”、“강제송환”")
            .Inner.ShouldBe(
                "韩书润（<span lang=\"ko\">한서윤</span>）说，“<span lang=\"ko\">관리소</span>”、“<span lang=\"ko\">강제송환</span>”"
            );

    [Fact]
    public void Japanese_keeps_its_Han() =>
        Reads.In("ja", "東京の한국").Inner.ShouldBe("東京の<span lang=\"ko\">한국</span>");

    [Fact]
    public void Korean_marks_kana_with_the_Han_they_touch() =>
        Reads.Korean("도쿄(東京の都)에서").Inner.ShouldContain("<span lang=\"ja\">東京の都</span>");

    [Fact]
    public void A_mark_wins_over_the_script() =>
        Reads
            .English("[東京]{lang=ja} and 北京")
            .Inner.ShouldBe("<span lang=\"ja\">東京</span> and <span lang=\"zh-Hans\">北京</span>");

    [Fact]
    public void A_mark_on_a_block_holds_inside_it() =>
        Reads
            .English("{lang=ko}\n> 관리소 *말*")
            .Html.ShouldBe("<blockquote lang=\"ko\">\n<p>관리소 <em>말</em></p>\n</blockquote>");

    [Fact]
    public void A_foreign_passage_in_a_note_is_marked() =>
        Reads
            .English("A.[^1]\n\n[^1]: Yonhap, “강제송환”.")
            .Note(1)
            .ShouldBe("<p>Yonhap, “<span lang=\"ko\">강제송환</span>”.</p>");

    [Theory]
    [InlineData("zh-Hans", "中国\n人民", "中国人民")]
    [InlineData("zh-Hans", "遣返。\n“他们”", "遣返。“他们”")]
    [InlineData("zh-Hans", "**中国**\n*人民*", "<strong>中国</strong><em>人民</em>")]
    [InlineData("ko", "강제\n송환", "강제\n송환")]
    [InlineData("en", "one\ntwo", "one\ntwo")]
    public void A_line_end_is_a_space_only_where_the_writing_has_spaces(string language, string text, string html) =>
        Reads.In(language, text).Inner.ShouldBe(html);

    [Theory]
    [InlineData("en", "\"It's 'so',\" she said of the '90s.", "“It’s ‘so’,” she said of the ’90s.")]
    [InlineData("en", "\"*Haesong* 7\" --- 37...", "“<em>Haesong</em> 7” --- 37...")]
    [InlineData("ko", "\"말\" '말'", "&quot;말&quot; '말'")]
    [InlineData("zh-Hans", "\"说\"", "&quot;说&quot;")]
    public void Straight_quotation_marks_are_curled_in_English_alone(string language, string text, string html) =>
        Reads.In(language, text).Inner.ShouldBe(html);

    [Fact]
    public void Emphasis_works_beside_marks_of_Korean_and_Chinese()
    {
        Reads.Korean("**“한국어”**는").Html.ShouldContain("<strong>“한국어”</strong>");
        Reads.Chinese("他说**“不！”**他们").Html.ShouldContain("<strong>“不！”</strong>");
    }
}
