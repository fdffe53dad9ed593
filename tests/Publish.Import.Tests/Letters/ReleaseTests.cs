using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Letters;

/// <summary>A release's place, day and contacts come into their fields.</summary>
public sealed class ReleaseTests
{
    [Theory]
    [InlineData(
        "<p><strong>(Busan, November 21, 2024)</strong> – Eleven may <a href='/x'>go home</a>, it said today.</p>",
        "Busan",
        "2024-11-21",
        "Eleven may go home, it said today."
    )]
    [InlineData(
        "<p>(부산, 2024년 11월 21일) — 열한 명이 집으로 돌아간다고 밝혔다.</p>",
        "부산",
        "2024-11-21",
        "열한 명이 집으로 돌아간다고 밝혔다."
    )]
    [InlineData(
        "<p>（釜山，2024年11月21日）——十一名船员可以回家了，海上记录表示。</p>",
        "釜山",
        "2024-11-21",
        "十一名船员可以回家了，海上记录表示。"
    )]
    [InlineData(
        "<p>【釜山2024年11月21日】十一名船員可以回家了，海上紀錄表示。</p>",
        "釜山",
        "2024-11-21",
        "十一名船員可以回家了，海上紀錄表示。"
    )]
    [InlineData(
        "<p>BUSAN, November 21 -- Eleven may go home, it said in its paper today.</p>",
        "BUSAN",
        "2024-11-21",
        "Eleven may go home, it said in its paper today."
    )]
    [InlineData(
        "<p>부산, 2024년 11월 21일 — 열한 명이 집으로 돌아간다고 밝혔다.</p>",
        "부산",
        "2024-11-21",
        "열한 명이 집으로 돌아간다고 밝혔다."
    )]
    public void The_place_and_the_day_before_the_first_sentence_are_taken(
        string html,
        string place,
        string day,
        string rest
    )
    {
        var release = ALetter.Read(html, published: "2024-11-21");

        (release.Parts.Dateline?.Value, release.Parts.Date?.Value, release.Rest).ShouldBe((place, day, rest));
    }

    [Fact]
    public void What_is_emphasized_or_linked_behind_the_dateline_stays_so() =>
        ALetter
            .Read("<p>(<em>Busan</em>, November 21, 2024) – Eleven may <a href='/x'>go <b>home</b></a>.</p>")
            .Understood.Rest.Blocks[0]
            .Element.QuerySelector("a[href='/x'] strong, a[href='/x'] b")
            .ShouldNotBeNull();

    [Fact]
    public void Contacts_say_city_languages_and_numbers()
    {
        var release = ALetter.Read(
            """
            <p>For Immediate Release</p>
            <p>(Busan, November 21, 2024) – Eleven crew members may go home, Open Sea Record said.</p>
            <p>“Sincerely,” one of them said, “we are glad.”</p>
            <p>For more information, please contact:<br>In Busan, Yun Se-na (Korean, English): +82-51-555-0127; or +82-10-555-0127 (mobile); or press@opensearecord.example. Twitter: @yunsena<br>In Geneva, Sophie Renaud (French): +41-22-555-0190</p>
            """
        );

        release.Fields.ShouldBe(
            """
            kind: PressRelease
            date: 2024-11-21
            dateline: Busan
            contact: Yun Se-na | in Busan | tel +82-51-555-0127 + +82-10-555-0127 (mobile) | mail press@opensearecord.example | social @yunsena | speaks ko + en
            contact: Sophie Renaud | in Geneva | tel +41-22-555-0190 | speaks fr
            """
        );
    }

    [Theory]
    [InlineData(
        "<p>문의: 윤세나 언론담당, 051-555-0127, press@opensearecord.example</p>",
        "윤세나 | title 언론담당 | tel 051-555-0127 | mail press@opensearecord.example"
    )]
    [InlineData(
        "<p>联系人：</p><p>在釜山，尹世娜（韩语、英语）：+82-51-555-0127；或 press@opensearecord.example</p>",
        "尹世娜 | in 釜山 | tel +82-51-555-0127 | mail press@opensearecord.example | speaks ko + en"
    )]
    [InlineData(
        "<p>Contacts:</p><p>Yun Se-na, Press Officer, Busan: +82 51-555-0127, press@opensearecord.example</p>",
        "Yun Se-na | title Press Officer | in Busan | tel +82 51-555-0127 | mail press@opensearecord.example"
    )]
    [InlineData(
        "<p>문의:</p><p>윤세나 언론 담당 (부산): +82 51-555-0127, press@opensearecord.example</p>",
        "윤세나 | title 언론 담당 | in 부산 | tel +82 51-555-0127 | mail press@opensearecord.example"
    )]
    [InlineData(
        "<p>聯絡人：</p><p>新聞主管 尹世娜（釜山）：+82 51-555-0127，press@opensearecord.example</p>",
        "尹世娜 | title 新聞主管 | in 釜山 | tel +82 51-555-0127 | mail press@opensearecord.example"
    )]
    [InlineData(
        "<h3>Media contact</h3><p>Yun Se-na<br>Press Officer<br>Tel: +82 51 555 0127<br>press@opensearecord.example</p>",
        "Yun Se-na | title Press Officer | tel +82 51 555 0127 | mail press@opensearecord.example"
    )]
    public void Contacts_are_read_in_each_language_and_form(string html, string contact) =>
        ALetter
            .Read("<p>Eleven crew members may go home, Open Sea Record said today.</p>" + html)
            .Fields.ShouldContain("contact: " + contact);

    [Fact]
    public void A_note_in_the_first_sentence_stays_behind_its_dateline()
    {
        var release = ALetter.Read(
            """<p>(Busan, November 24, 2022) – The crew came ashore today.<a href="#_ftn1" name="_ftnref1">[1]</a></p><hr><p><a href="#_ftnref1" name="_ftn1">[1]</a> Port log.</p>"""
        );

        (release.Parts.Dateline?.Value, release.Parts.Date?.Value, release.Rest).ShouldBe(
            ("Busan", "2022-11-24", "The crew came ashore today.")
        );
        release.Understood.Rest.Blocks[0].Element.QuerySelector("sup[data-note]").ShouldNotBeNull();
    }

    [Fact]
    public void A_word_for_a_phone_alone_in_its_line_heads_the_contacts() =>
        ALetter
            .Read(
                "<p>(부산, 2024년 11월 21일) — 열한 명이 집으로 돌아간다고 밝혔다.</p><p>연락처:<br>소피 르노 국제협력 국장 (제네바): +41 22 555 01 90, geneva@sea.example</p>"
            )
            .Fields.ShouldContain(
                "contact: 소피 르노 | title 국제협력 국장 | in 제네바 | tel +41 22 555 01 90 | mail geneva@sea.example"
            );
}
