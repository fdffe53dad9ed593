using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Text;

/// <summary>A note is a note in whatever form a site had it.</summary>
public sealed class NoteFormTests
{
    private const string Said = "They wait at the quay.";

    [Theory]
    [InlineData(
        "linked",
        "<p>A<sup><a href='#fn1'>1</a></sup> and B<sup><a href='#fn2'>2</a></sup>.</p><ol><li id=fn1>One. <a href='#r1'>↩</a></li><li id=fn2>Two.</li></ol>"
    )]
    [InlineData(
        "Word",
        "<p>A<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a> and B<a href='#_ftn2' name='_ftnref2'><sup>[2]</sup></a>.</p><hr><div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> One.</p></div><div id=ftn2><p><a href='#_ftnref2' name='_ftn2'>[2]</a> Two.</p></div>"
    )]
    [InlineData(
        "wiki",
        "<p>A<sup id=cite_ref-1><a href='#cite_note-1'>[1]</a></sup> and B<sup id=cite_ref-2><a href='#cite_note-2'>[2]</a></sup>.</p><h2>References</h2><ol><li id=cite_note-1><a href='#cite_ref-1'>^</a> <span>One.</span></li><li id=cite_note-2><b><a href='#cite_ref-2'>^</a></b> Two.</li></ol>"
    )]
    [InlineData(
        "WordPress",
        "<p>A<sup id=fnref-1-1><a href='#fn-1-1' rel=footnote>1</a></sup> and B<sup><a href='#fn-1-2'>2</a></sup>.</p><div class=footnotes><hr><ol><li id=fn-1-1><p>One. <a href='#fnref-1-1'>↩</a></p></li><li id=fn-1-2><p>Two. <a href='#fnref-1-2'>↩</a></p></li></ol></div>"
    )]
    [InlineData(
        "Drupal",
        "<p>A<a class=see-footnote id=footnoteref1_x href='#footnote1_x'>1</a> and B<a class=see-footnote id=footnoteref2_y href='#footnote2_y'>2</a>.</p><ul class=footnotes><li class=footnote id=footnote1_x><a class=footnote-label href='#footnoteref1_x'>1.</a> One.</li><li class=footnote id=footnote2_y><a class=footnote-label href='#footnoteref2_y'>2.</a> Two.</li></ul>"
    )]
    [InlineData("raised and a list", "<p>A<sup>1</sup> and B<sup>2</sup>.</p><h3>Notes</h3><ol><li>One.<li>Two.</ol>")]
    [InlineData(
        "raised and paragraphs",
        "<p>A<sup>1</sup> and B<sup>2</sup>.</p><hr><p><sup>1</sup> One.</p><p><sup>2</sup> Two.</p>"
    )]
    [InlineData("raised and numbers", "<p>A<sup>1</sup> and B<sup>2</sup>.</p><p>1. One.</p><p>2. Two.</p>")]
    [InlineData("raised and bare numbers", "<p>A<sup>1</sup> and B<sup>2</sup>.</p><p>1 One.</p><p>2 Two.</p>")]
    [InlineData("raised and lines", "<p>A<sup>1</sup> and B<sup>2</sup>.</p><p>Notes<br>1. One.<br>2. Two.</p>")]
    [InlineData("brackets", "<p>A[1] and B[2].</p><p>[1] One.</p><p>[2] Two.</p>")]
    [InlineData("brackets in lines", "<p>A [1] and B [2].</p><p>[1] One.<br>[2] Two.</p>")]
    [InlineData("circled", "<p>A① and B②.</p><h2>注释</h2><p>①One.</p><p>② Two.</p>")]
    [InlineData("reference marks", "<p>A※1 and B※2.</p><p>※1 One.</p><p>※2 Two.</p>")]
    [InlineData("Korean", "<p>A(주1) and B(주2).</p><p>각주</p><p>주1) One.</p><p>주2) Two.</p>")]
    [InlineData("signs", "<p>A* and B†.</p><p>* One.</p><p>† Two.</p>")]
    [InlineData(
        "anchors before",
        "<p>A<a href='#a1'>(1)</a> and B<a href='#a2'>(2)</a>.</p><p><a name=a1></a>(1) One.<p><a name=a2></a>(2) Two."
    )]
    public void Every_form_is_a_note(string form, string html)
    {
        var reread = Reread.English(html);
        reread.Notes.ShouldBe("1:One.|2:Two.", $"{form}: {reread.Blocks}");
        reread.Markdown.Split('\n')[0].ShouldMatch(@"^A(\[\^1\]|\(\[\^1\]\)) and B(\[\^2\]|\(\[\^2\]\))\.$", form);
        reread.Markdown.ShouldContain("\n\n[^1]: One.\n\n[^2]: Two.");
        reread.Old.Blocks.Length.ShouldBe(1, reread.Blocks);
        reread.Differences.ShouldBeEmpty();
    }

    [Fact]
    public void Notes_between_pages_are_taken_out_and_the_sentence_closed()
    {
        var reread = Reread.English(
            $"<p>{Said}<sup>1</sup> They have been there since the winter, and nobody has</p><p><sup>1</sup> Port log, p. 3.</p><p>asked for their names.<sup>2</sup></p><p>{Said}</p><p><sup>2</sup> Port log, p. 9.</p>"
        );
        reread.Markdown.ShouldBe(
            $"{Said}[^1] They have been there since the winter, and nobody has asked for their names.[^2]\n\n{Said}\n\n[^1]: Port log, p. 3.\n\n[^2]: Port log, p. 9."
        );
    }

    [Theory]
    [InlineData("<p>A<sup>1</sup><sup>2</sup>.</p><hr><p><sup>1</sup> One.</p><p><sup>2</sup> Two.</p>")]
    [InlineData("<p>A<sup>1)</sup><sup>2)</sup>.</p><p>1) One.</p><p>2) Two.</p>")]
    [InlineData("<p>A<sup>1, 2</sup>.</p><p>1. One.</p><p>2. Two.</p>")]
    [InlineData(
        "<p>A<sup><a href='#n1'>1</a></sup><sup><a href='#n2'>2</a></sup>.</p><ol><li id=n1>One.<li id=n2>Two.</ol>"
    )]
    [InlineData("<p>A[1][2].</p><p>[1] One.</p><p>[2] Two.</p>")]
    public void Notes_may_be_called_side_by_side(string html)
    {
        var reread = Reread.English(html);
        reread.Markdown.ShouldBe("A[^1][^2].\n\n[^1]: One.\n\n[^2]: Two.");
        reread.Differences.ShouldBeEmpty();
    }

    [Fact]
    public void A_caption_that_calls_a_note_stands_below_its_picture()
    {
        var reread = Reread.English(
            "<figure><img src=/a.jpg alt=Ship><figcaption>At the quay [1]</figcaption></figure><p>[1] Port log.</p>"
        );
        reread.Markdown.ShouldBe("![Ship](/a.jpg)\n\nAt the quay[^1]\n\n[^1]: Port log.");
        reread.Differences.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p>The 19<sup>th</sup> ship, 30 m<sup>2</sup> wide.</p><ol><li>One<li>Two</ol>")]
    [InlineData("<p>We ask you to:</p><p>1. Wait.</p><p>2. Go.</p>")]
    [InlineData("<p>They said [sic] in 1998 [2] that.</p><ul><li>One</ul>")]
    [InlineData("<p>* One</p><p>* Two</p>")]
    public void What_is_no_note_stays(string html) => Reread.English(html).Notes.ShouldBeEmpty();

    [Fact]
    public void A_call_without_a_note_stays_and_is_told()
    {
        var reread = Reread.English("<p>They wait.<sup>7</sup> And go.</p>");
        reread.Markdown.ShouldBe("They wait.^7^ And go.");
        reread.Old.Doubts.ShouldHaveSingleItem().Excerpt.ShouldBe("They wait.7");
    }

    [Fact]
    public void A_note_keeps_its_paragraphs_and_its_links()
    {
        var reread = Reread.English(
            "<p>A<a href='#n1'>1</a>.</p><ol><li id=n1><p>One <a href='https://example.org/'>there</a>.</p><p>More.</p></li></ol>"
        );
        reread.Markdown.ShouldBe("A[^1].\n\n[^1]: One [there](https://example.org/).\n\n    More.");
        reread.Differences.ShouldBeEmpty();
    }

    [Fact]
    public void Points_of_a_letter_are_not_its_notes()
    {
        var reread = Reread.English(
            "<p>A<sup>1</sup> B.<sup>2</sup> We ask:</p><p>1. Wait.</p><p>2. Go.</p><p>3. Rest.</p><p>Yours,</p><p>Han Seo-yun</p><hr><p>1. Log.</p><p>2. Port.</p>"
        );
        reread.Notes.ShouldBe("1:Log.|2:Port.");
        reread.Markdown.ShouldContain("\n\n1\\. Wait.\n\n2\\. Go.");
    }
}
