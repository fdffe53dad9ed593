using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Pages;

/// <summary>What stands beside a text is taken for what its label says.</summary>
public sealed class SurroundingsTests
{
    private const string Text =
        "<p>We write about the crew of the Mirae 3, who have been kept aboard in the outer harbor since March, without wages and without papers.</p><p>We ask you to hand over the records before the end of the month, and to answer in writing.</p>";

    [Fact]
    public void Two_lists_in_one_block_are_told_apart_by_their_labels()
    {
        var page = SavedPage.Read(
            $"""
            <html lang="en"><body><main><article><h1>Letter on the crew</h1>{Text}
            <div class="article-tags"><h2>Region / Country</h2><ul><li><a href="/c/fj">Fiji</a></li></ul><h2>Topic</h2><ul><li><a href="/t/wages">Unpaid wages</a></li></ul></div>
            </article></main></body></html>
            """
        );
        page.Countries.ShouldBe(["Fiji"]);
        page.Topics.ShouldBe(["Unpaid wages"]);
    }

    [Fact]
    public void A_translation_below_the_tag_of_its_language_is_no_home_page()
    {
        var page = SavedPage.Read(
            $"""
            <html lang="en"><head><link rel="alternate" hreflang="zh-hans" href="/zh-hans/news/letter-25"><link rel="alternate" hreflang="ko" href="/ko/"></head>
            <body><main><article><h1>Letter on the crew</h1>{Text}</article></main></body></html>
            """
        );
        page.Counterparts.Select(one => one.Language).ShouldBe(["zh-Hans"]);
    }

    [Fact]
    public void A_line_of_languages_within_a_text_is_a_switcher()
    {
        var page = SavedPage.Read(
            $"""
            <html><body><table><tr><td><p align=right><font size=2>English | <a href="let17k.htm">한국어</a></font></p><font size=5><b>Letter on the crew</b></font><br><br>{Text}</td></tr></table></body></html>
            """
        );
        page.Counterparts.Select(one => one.Language).ShouldBe(["ko"]);
        page.Content.TextContent.ShouldNotContain("한국어");
    }

    [Theory]
    [InlineData(
        "(Busan, November 24, 2022) – The organization today published the letters that it has written since 2020.[1]"
    )]
    [InlineData("办公时间是十点到四点，而上岸的船五点才开。[5]厨师的女儿生于2017年10月3日。[6]")]
    public void A_sentence_of_the_text_that_names_a_day_is_no_stamp(string sentence) =>
        SavedPage
            .Read(
                $"<html><body><main><article><h1>Letter on the crew</h1><p>{sentence}</p>{Text}</article></main></body></html>"
            )
            .Words()
            .ShouldContain(sentence[..12]);

    [Fact]
    public void The_name_of_the_one_language_over_a_title_is_no_text() =>
        SavedPage
            .Read(
                $"<html><body><table><tr><td><p align=right><font size=2>English</font></p><font size=5><b>Letter on the crew</b></font><br><br>{Text}</td></tr></table></body></html>"
            )
            .Words()
            .ShouldNotContain("English");

    [Fact]
    public void A_menu_says_nothing_of_what_a_page_is() =>
        SavedPage
            .Read(
                $"<html><body><table><tr><td><a href=a.htm>網站首頁</a><br><a href=b.htm>信函</a><br><a href=c.htm>新聞稿</a></td><td><b>Letter on the crew</b>{Text}</td></tr></table></body></html>",
                "https://old.example/17c.htm"
            )
            .Kind.ShouldBe(OldKind.Unknown);

    [Theory]
    [InlineData("https://old.example/bbs/board.php?bo_table=letter_en&wr_id=3", OldKind.Letter)]
    [InlineData("https://old.example/bbs/board.php?bo_table=about&wr_id=3", OldKind.Page)]
    public void A_board_s_name_in_an_address_says_what_a_page_is(string address, OldKind kind) =>
        SavedPage.Read($"<html><body><h1>Letter on the crew</h1>{Text}</body></html>", address).Kind.ShouldBe(kind);
}
