using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

/// <summary>The traps of Korean and Chinese type that a text can fall into.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("「강제송환」은 안 된다", "‹「강제송환」은› 안 된다")]
    [InlineData("인권단체(HRW)는", "‹인권단체(HRW)는›")]
    [InlineData("휴먼라이츠워치아시아국(HRW)는", "휴먼라이츠워치아시아국‹(HRW)는›")]
    [InlineData("37%가", "‹37%가›")]
    [InlineData("“안 된다”고 말했다", "“안 ‹된다”고› 말했다")]
    [InlineData("「의견」(초안)」은", "‹「의견」(초안)」은›")]
    [InlineData("(한미)정상회담", "‹(한미)정상회담›")]
    [InlineData("「강제송환금지원칙의견」은", "「강제송환금지원칙의‹견」은›")]
    [InlineData("**「강제송환」**은", "‹<strong>「강제송환」</strong>은›")]
    public void Trap_2_a_particle_never_begins_a_line(string text, string html) =>
        Marked(Reads.Korean(text)).ShouldBe(html);

    [Fact]
    public void Trap_2_holds_over_a_long_link_without_one_long_span() =>
        Marked(Reads.Korean("[「강제송환 금지 원칙에 관한 국제법 의견」](/a/)은"))
            .ShouldBe("<a ⟦SitePath /a/⟧>「강제송환 금지 원칙에 관한 국제법 ‹의견」›</a>«은›");

    [Fact]
    public void Trap_2_a_space_after_a_mark_may_end_a_line() =>
        Marked(Reads.Korean("「강제송환」 금지")).ShouldBe("「강제송환」 금지");

    [Theory]
    [InlineData("한국·미국의 합의", "‹한국·미국의› 합의")]
    [InlineData("선원명부·승선기록·하역신고서를", "‹선원명부·›‹승선기록·›하역신고서를")]
    [InlineData("「선원명부·승선기록·하역신고서」를", "‹「선원명부·›‹승선기록·›‹하역신고서」를›")]
    [InlineData("2022~2023년과 서울-부산", "‹2022~2023년과› ‹서울-부산›")]
    [InlineData("2022–2023년 0.3%의", "‹2022–2023년› ‹0.3%의›")]
    [InlineData("3억 2000만 원을 냈다", "3억 ‹2000만 원을› 냈다")]
    [InlineData("2024년 11월 12일까지 선원 열한 명이", "2024년 ‹11월 12일까지› 선원 ‹열한 명이›")]
    [InlineData("수디르만 할림 귀하", "수디르만 ‹할림 귀하›")]
    [InlineData("박근혜 대통령에게 보내는 서한", "‹박근혜 대통령에게› 보내는 서한")]
    [InlineData("10,000명이 2:30에 온다", "10,000명이 2:30에 온다")]
    public void A_Korean_word_or_figure_is_kept_whole(string text, string html) =>
        Marked(Reads.Korean(text)).ShouldBe(html);

    [Theory]
    [InlineData("索菲·理查森说", "‹索菲·理查森›说")]
    [InlineData("玛丽特·索尔海姆和", "‹玛丽特·索尔海姆›和")]
    [InlineData("丝绸之路·选择", "‹丝绸之路·›选择")]
    [InlineData("2023—2024年", "‹2023—2024年›")]
    [InlineData("自2024年9月18日起的第7条", "自‹2024年›‹9月18日›起的‹第7条›")]
    [InlineData("付了3.2亿元，比2022年少35%。", "付了‹3.2亿元›，比‹2022年›少35%。")]
    [InlineData("十一名船员等了三个月，三分之一", "‹十一名›船员等了‹三个月›，‹三分之一›")]
    [InlineData("发现一名，统一条件，唯一个人", "发现‹一名›，统一条件，唯一个人")]
    [InlineData("他说——不", "他说——不")]
    [InlineData("北京—上海，他们从大连—上海", "‹北京—›上海，他们从大‹连—›上海")]
    [InlineData("“甲。”“乙”", "“甲。<half>”</half><wbr>“乙”")]
    public void Trap_3_a_name_a_figure_and_a_dash_are_kept_whole(string text, string html) =>
        Marked(Reads.Chinese(text)).ShouldBe(html);

    [Theory]
    [InlineData("Notice 2018-31 and 2021-0117", "‹Notice 2018-31› and ‹2021-0117›")]
    [InlineData("in 2017–2020, COVID-19", "in ‹2017–2020›, ‹COVID-19›")]
    [InlineData("Han Seo-yun, aged 31", "‹Han Seo-yun›, aged 31")]
    [InlineData("President Park Geun-Hye’s", "President ‹Park Geun-Hye›’s")]
    [InlineData("from 9 a.m. on November 18, 2024", "from ‹9 a.m.› on ‹November 18›, 2024")]
    [InlineData("paid $3.2 million in 2020—the year", "paid ‹$3.2 million› in 2020—the year")]
    [InlineData("at-sea work in /files/2018-31.csv", "at-sea work in /files/2018-31.csv")]
    public void An_English_figure_or_name_is_kept_whole(string text, string html) =>
        Marked(Reads.English(text)).ShouldBe(html);

    [Theory]
    [InlineData("见https://a.org/x/2015/5-ab?c=d_e&f。", "https://|a.org/|x/|2015/|5-|ab?|c=|d_|e&amp;|f")]
    [InlineData("https://a.org/R/CRP.1(2023년 9월)", "https://|a.org/|R/|CRP.1|(2023년 ")]
    [InlineData("in a/b?c (d)", "in a/b?c (d)")]
    public void An_address_ends_a_line_behind_its_marks_alone(string text, string html) =>
        Regex
            .Replace(Reads.Korean(text).Inner.Replace("<wbr>", "|", StringComparison.Ordinal), "<[^>]*>", "")
            .ShouldContain(html);

    [Theory]
    [InlineData("不得遣返。[^1]")]
    [InlineData("登记处[^1]说")]
    public void Trap_3_a_number_of_a_note_needs_no_span(string text) =>
        Reads.Chinese(text + "\n\n[^1]: 注").Inner.ShouldBe(text.Replace("[^1]", "⟦1.1⟧", StringComparison.Ordinal));

    [Fact]
    public void Trap_4_a_marked_Chinese_passage_in_a_Korean_page_has_its_language() =>
        Reads.Korean("[不得遣返]{lang=zh-hans}라고").Inner.ShouldBe("<span lang=\"zh-Hans\">不得遣返</span>라고");

    [Theory]
    [InlineData("…中, 강제송환 안돼")]
    [InlineData("시진핑(習近平)은 美國에")]
    public void Trap_5_hanja_in_a_Korean_page_is_Korean(string text) =>
        Reads.Korean(text).Html.ShouldNotContain("lang=");

    [Theory]
    [InlineData(
        "See [유엔사무소장 “고문위험…中, 강제송환 안돼”], Yonhap",
        "See [<span lang=\"ko\">유엔사무소장 “고문위험…中, 강제송환 안돼”</span>], Yonhap"
    )]
    [InlineData("Xi (시진핑, 習近平) said", "Xi (<span lang=\"ko\">시진핑, 習近平</span>) said")]
    [InlineData("Xi 시진핑(習近平).", "Xi <span lang=\"ko\">시진핑(習近平)</span>.")]
    public void Trap_5_hanja_beside_Hangul_is_Korean_in_an_English_page(string text, string html) =>
        Reads.English(text).Inner.ShouldBe(html);

    /// <summary>Held together is what stands in ‹ ›, and « joins it to what stands before.</summary>
    private static string Marked(Reads reads) =>
        reads
            .Inner.Replace("<span class=\"half\">”</span>", "<half>”</half>", StringComparison.Ordinal)
            .Replace("<span class=\"whole\">", "‹", StringComparison.Ordinal)
            .Replace("<span class=\"whole glued\">", "«", StringComparison.Ordinal)
            .Replace("</span>", "›", StringComparison.Ordinal);
}
