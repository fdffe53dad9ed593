using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

/// <summary>The traps of Korean and Chinese type that a text can fall into.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("「강제송환」은 안 된다", "「강제송<span class=\"together\">환」은</span> 안 된다")]
    [InlineData("휴먼라이츠워치(HRW)는", "휴먼라이츠워치(HR<span class=\"together\">W)는</span>")]
    [InlineData("37%가", "3<span class=\"together\">7%가</span>")]
    [InlineData("“안 된다”고 말했다", "“안 된<span class=\"together\">다”고</span> 말했다")]
    [InlineData("「의견」(초안)」은", "「의견」(초<span class=\"together\">안)」은</span>")]
    public void Trap_2_a_particle_never_begins_a_line(string text, string html) => Reads.Korean(text).Inner.ShouldBe(html);

    [Fact]
    public void Trap_2_a_long_word_after_a_mark_is_held_by_its_first_syllable() =>
        Reads.Korean("(한미)정상회담").Inner.ShouldBe("(한<span class=\"together\">미)정</span>상회담");

    [Fact]
    public void Trap_2_holds_over_emphasis() =>
        Reads.Korean("**「강제송환」**은").Inner.ShouldBe("<span class=\"together\"><strong>「강제송환」</strong>은</span>");

    [Fact]
    public void Trap_2_holds_over_a_long_link_without_one_long_span() =>
        Reads.Korean("[「강제송환 금지 원칙에 관한 국제법 의견」](/a/)은").Inner.ShouldBe("<a ⟦SitePath /a/⟧>「강제송환 금지 원칙에 관한 국제법 의견」</a>\u2060은");

    [Fact]
    public void Trap_2_a_space_after_a_mark_may_end_a_line() => Reads.Korean("「강제송환」 금지").Inner.ShouldBe("「강제송환」 금지");

    [Theory]
    [InlineData("不得遣返。[^1]", "不得遣<span class=\"together\">返。⟦1.1⟧</span>")]
    [InlineData("“不得遣返。”[^1]他说", "“不得遣<span class=\"together\">返。”⟦1.1⟧</span>他说")]
    [InlineData("登记处[^1]说", "登记<span class=\"together\">处⟦1.1⟧</span>说")]
    [InlineData("索菲·理查森", "索<span class=\"together\">菲·</span>理查森")]
    [InlineData("2023—2024年", "202<span class=\"together\">3—</span>2024年")]
    [InlineData("他说——不", "他说——不")]
    public void Trap_3_a_note_a_dot_and_a_dash_never_begin_a_line(string text, string html) =>
        Reads.Chinese(text + (text.Contains("[^1]", StringComparison.Ordinal) ? "\n\n[^1]: 注" : "")).Inner.ShouldBe(html);

    [Fact]
    public void Trap_3_a_note_between_a_mark_and_its_particle_stays_with_both() =>
        Reads.Korean("「강제송환」[^1]은\n\n[^1]: 주").Inner.ShouldBe("「강제송<span class=\"together\">환」⟦1.1⟧은</span>");

    [Fact]
    public void Trap_4_a_marked_Chinese_passage_in_a_Korean_page_has_its_language() =>
        Reads.Korean("[不得遣返]{lang=zh-hans}라고").Inner.ShouldBe("<span lang=\"zh-Hans\">不得遣返</span>라고");

    [Theory]
    [InlineData("…中, 강제송환 안돼")]
    [InlineData("시진핑(習近平)은 美國에")]
    public void Trap_5_hanja_in_a_Korean_page_is_Korean(string text) => Reads.Korean(text).Html.ShouldNotContain("lang=");

    [Theory]
    [InlineData("See [유엔사무소장 “고문위험…中, 강제송환 안돼”], Yonhap", "See [<span lang=\"ko\">유엔사무소장 “고문위험…中, 강제송환 안돼”</span>], Yonhap")]
    [InlineData("Xi (시진핑, 習近平) said", "Xi (<span lang=\"ko\">시진핑, 習近平</span>) said")]
    [InlineData("Xi 시진핑(習近平).", "Xi <span lang=\"ko\">시진핑(習近平)</span>.")]
    public void Trap_5_hanja_beside_Hangul_is_Korean_in_an_English_page(string text, string html) => Reads.English(text).Inner.ShouldBe(html);
}
