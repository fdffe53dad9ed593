using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Sources;

/// <summary>Text that was set for paper becomes paragraphs again.</summary>
public sealed class PdfTextTests
{
    private const string TwoPages = """
        Harbour Street 1       June 24, 2017
        Haesong 04520
        Tel: 02-555-0100
        Fax: 02-555-0101       Minister Han Dowon
        BOARD                  Ministry of Ports
        Mara Valdoro, Chair
                               Harbour Street 9
        Kwon Iseul, Director
        Chen Wei               Haesong 04521

                               Dear Minister Han,

                               Haesong Watch is a nongovernmental organization that
                               investigates and reports on working conditions in over twenty
                               ports, including the ports of Haesong and Valdoro among others.
                               We work on a wide range of issues worldwide.1

                               We write to ask you to stop the forced return of a group of five
                               fishers who were apprehended last week and brought to the har-

                               1 Haesong Watch, Report on Ports, https://old.example/reports/2016/ports-
                               and-the-people.

                                                     1
        """;

    private const string Second = """
                               bour, where nobody may see them under article 3 of the law.2

                               Sincerely,

                               Mara Valdoro            Kwon Iseul
                               Chair                   Director

                               2 Convention on Ports, art. 33.

                                                     2
        """;

    [Fact]
    public void A_letter_of_two_pages_is_its_paragraphs_and_its_notes()
    {
        var page = Page(TwoPages + "\n\f" + Second);
        var lines = page
            .Content.QuerySelectorAll("p, li")
            .Select(element => element.InnerHtml.Replace("<br>", "|", StringComparison.Ordinal))
            .ToArray();
        lines.ShouldBe([
            "Harbour Street 1|Haesong 04520|Tel: 02-555-0100|Fax: 02-555-0101|BOARD|Mara Valdoro, Chair|Kwon Iseul, Director|Chen Wei",
            "June 24, 2017",
            "Minister Han Dowon|Ministry of Ports",
            "Harbour Street 9",
            "Haesong 04521",
            "Dear Minister Han,",
            "Haesong Watch is a nongovernmental organization that investigates and reports on working conditions in over twenty ports, including the ports of Haesong and Valdoro among others. We work on a wide range of issues worldwide.<sup><a href=\"#fn1\">1</a></sup>",
            "We write to ask you to stop the forced return of a group of five fishers who were apprehended last week and brought to the harbour, where nobody may see them under article 3 of the law.<sup><a href=\"#fn2\">2</a></sup>",
            "Sincerely,",
            "Mara Valdoro|Chair",
            "Kwon Iseul|Director",
            "Haesong Watch, Report on Ports, https://old.example/reports/2016/ports-and-the-people.",
            "Convention on Ports, art. 33.",
        ]);
        page.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_on_each_page_is_left_out()
    {
        var page = Page(
            "Haesong Watch\n\nFirst words here.\n\nPage 1 of 3\f\nHaesong Watch\n\nSecond words here.\n\nPage 2 of 3\f\nHaesong Watch\n\nThird words here.\n\nPage 3 of 3"
        );
        page.Content.QuerySelectorAll("p")
            .Select(element => element.TextContent)
            .ShouldBe(["First words here.", "Second words here.", "Third words here."]);
        page.LeftOut.ShouldContain("Haesong Watch");
    }

    [Fact]
    public void Chinese_lines_join_without_a_space_and_Korean_lines_with_one()
    {
        Page(
            string.Concat(Enumerable.Repeat("我們寫信給您，是因為港口的情況令人擔憂，漁民被送回去了而且沒有人\n", 3))
                + "回答。"
        )
            .Content.TextContent.ShouldContain("沒有人回答");
        Page(
            string.Concat(Enumerable.Repeat("우리는 항구의 상황을 걱정하여 이 편지를 씁니다 그리고 답을 기다리고\n", 3))
                + "있습니다."
        )
            .Content.TextContent.ShouldContain("기다리고 있습니다");
    }

    [Fact]
    public void Numbers_that_call_nothing_stay_where_they_are()
    {
        var page = Page(
            "In 2016 the law of 3.1 said so, and A/HRC/25/CRP.1 too, as No.1 of all the papers that we know.\n\n1 Harbour Street\nHaesong"
        );
        page.Content.QuerySelectorAll("sup").ShouldBeEmpty();
        page.Content.TextContent.ShouldContain("1 Harbour Street");
    }

    [Theory]
    [InlineData("우리는 세계 여러 곳에서 폭넓은 문제를 다룹니다.", "보고서, 2016.")]
    [InlineData("我們在世界各地處理廣泛的問題。", "報告，二〇一六年。")]
    public void A_call_may_stand_a_space_away(string text, string note)
    {
        var page = Page($"{text} 1\n\n1 {note}\n");
        page.Content.QuerySelector("p")!.InnerHtml.ShouldBe($"{text} <sup><a href=\"#fn1\">1</a></sup>");
        page.Content.QuerySelector("li")!.TextContent.ShouldBe(note);
    }

    [Theory]
    [InlineData("They wait at the quay.12 Nobody asks.", "They wait at the quay.[1][2] Nobody asks.")]
    [InlineData("They wait under section 8.1 Nobody asks.2", "They wait under section 8.[1] Nobody asks.[2]")]
    [InlineData("2022年12月27日，他们仍在等待。12", "2022年12月27日，他们仍在等待。[1][2]")]
    [InlineData("他们在等待。12017年1月有12艘船。2", "他们在等待。[1]2017年1月有12艘船。[2]")]
    [InlineData("배에서 기다립니다.12 아무도 묻지 않습니다.", "배에서 기다립니다.[1][2] 아무도 묻지 않습니다.")]
    public void Numbers_of_several_notes_are_told_from_other_numbers(string text, string called) =>
        Regex
            .Replace(
                Page($"{text}\n\n1 2019년 3월 4일의 기록.\n2 https://example.org/log\n")
                    .Content.QuerySelector("p")!
                    .InnerHtml,
                "<sup><a[^>]*>([0-9]+)</a></sup>",
                "[$1]"
            )
            .ShouldBe(called);

    [Fact]
    public void Entries_of_a_list_that_notes_stand_between_stay_two()
    {
        var page = Page(
            "Dear all,<sup>1</sup>\n\nCommission for the Disappeared and Victims of Storms at Sea / Indonesia\n\n---\n\n<sup>1</sup> A note.\n\nCommittee for the Rights of Fishers / USA\n"
        );
        page.Content.QuerySelectorAll("p")
            .Select(element => element.TextContent)
            .ShouldContain("Committee for the Rights of Fishers / USA");
    }

    [Fact]
    public void Names_in_a_list_with_room_between_them_stay_apart()
    {
        var names = string.Join(
            "\n\n",
            Enumerable.Range(1, 20).Select(number => number % 2 == 1 ? $"Country {number}" : $"   • Union {number}")
        );
        Page(names).Content.QuerySelectorAll("p, li").Length.ShouldBe(20);
    }

    [Fact]
    public void Text_with_marks_has_its_notes_put_together()
    {
        var page = Page(
            """
            1September 21, 2023

            **Re: The return of fishers**

            We heard of the 19<sup>th</sup> games,<sup>1</sup> and that your government which we have written to before about the ports

            ---

            <sup>1</sup> A source, <https://old.example/a>.

            <sup>2</sup> Id., para. 3.

            has gone on.<sup>2</sup>

            haesong.example

            A handwritten signature in black ink that reads "Mara".
            """
        );
        page.Content.QuerySelectorAll("p")
            .Select(element => element.InnerHtml)
            .ShouldBe([
                "September 21, 2023",
                "<strong>Re: The return of fishers</strong>",
                "We heard of the 19<sup>th</sup> games,<sup><a href=\"#fn1\">1</a></sup> and that your government which we have written to before about the ports has gone on.<sup><a href=\"#fn2\">2</a></sup>",
                "A source, <a href=\"https://old.example/a\">https://old.example/a</a>.",
                "Id., para. 3.",
            ]);
        page.LeftOut.Length.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_is_no_PDF_is_refused_in_words()
    {
        using var folder = new OldFolder().With("a.pdf", "no PDF").With("b.txt", "").With("c.doc", "x");
        folder.Read().ShouldAllBe(reading => reading.Refused != null && reading.Refused.Message.EndsWith('.'));
    }

    [Fact]
    public void Long_lines_and_many_numbers_cost_no_more_than_their_length()
    {
        foreach (
            var piece in new[]
            {
                "a1 ",
                "1\n",
                "a    b\n",
                "\f",
                "<sup>1</sup>",
                "- \n\n",
                "a-\n",
                "   x  y\n",
                "한 1\n1 A\n",
            }
        )
            Page("Words\n" + string.Concat(Enumerable.Repeat(piece, 20_000))).ShouldNotBeNull();
    }

    private static OldPage Page(string text)
    {
        using var folder = new OldFolder().With("a.txt", text);
        return folder.Page("a.txt");
    }
}
