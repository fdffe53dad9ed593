using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

public sealed class StructureTests
{
    [Theory]
    [InlineData("*a* **b** ***c***", "<em>a</em> <strong>b</strong> <em><strong>c</strong></em>")]
    [InlineData("the 19^th^ Games", "the 19<sup>th</sup> Games")]
    [InlineData("x^2 and y^2", "x^2 and y^2")]
    [InlineData(
        "x^2 and y^2^ and 10^3^, 10^**6**^",
        "x^2 and y<sup>2</sup> and 10<sup>3</sup>, 10<sup><strong>6</strong></sup>"
    )]
    [InlineData(
        "a^b**c**^, ^**\\_d**^ and ^*e*f^",
        "a<sup>b<strong>c</strong></sup>, <sup><strong>_d</strong></sup> and <sup><em>e</em>f</sup>"
    )]
    [InlineData(
        "^a[b^](/c/) and ^d`e^` and a^b *c*^",
        "^a<a ⟦SitePath /c/⟧>b^</a> and ^d<code>e^</code> and a^b <em>c</em>^"
    )]
    [InlineData("*19^th^* [20^th^](/a/)", "<em>19<sup>th</sup></em> <a ⟦SitePath /a/⟧>20<sup>th</sup></a>")]
    [InlineData("[x^2](/a/) and y^2", "<a ⟦SitePath /a/⟧>x^2</a> and y^2")]
    [InlineData("one\\\ntwo", "one<br>\ntwo")]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("&copy; &lt;b&gt;", "© &lt;b&gt;")]
    [InlineData("`a < b`", "<code>a &lt; b</code>")]
    [InlineData("x <!-- hidden --> y", "x  y")]
    [InlineData("{name} and {a b}", "{name} and {a b}")]
    [InlineData("[words]{.wide #here}", "<span id=\"here\" class=\"wide\">words</span>")]
    [InlineData("[a *b* [c](/d/)]{lang=fr}", "<span lang=\"fr\">a <em>b</em> <a ⟦SitePath /d/⟧>c</a></span>")]
    [InlineData("*mot*{lang=fr}", "<em lang=\"fr\">mot</em>")]
    [InlineData("a\u0001b\u009Fc", "abc")]
    public void A_line_is_written(string text, string html)
    {
        Reads.English(text).Inner.ShouldBe(html);
        Reads.English(text).Found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>")]
    [InlineData("Term\n:   Said", "<dl>\n<dt>Term</dt>\n<dd>Said</dd>\n</dl>")]
    [InlineData("> a", "<blockquote>\n<p>a</p>\n</blockquote>")]
    [InlineData("```\na < b\n```", "<pre><code>a &lt; b\n</code></pre>")]
    [InlineData("***", "<hr>")]
    [InlineData("<!-- a\n\nb -->\n\nc", "<p>c</p>")]
    [InlineData(
        "| a | b |\n|---|--:|\n| c | *d* |",
        "<table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">c</th><td class=\"right\"><em>d</em></td></tr>\n</tbody>\n</table>"
    )]
    public void A_block_is_written(string text, string html)
    {
        Reads.English(text).Html.ShouldBe(html);
        Reads.English(text).Found.ShouldBeEmpty();
    }

    [Fact]
    public void Headings_have_ids_from_their_words_in_any_script() =>
        Reads
            .Korean("## 귀국 일정\n\n## The Way, Home!\n\n## 返乡")
            .Body.Anchors.ShouldBe(["귀국-일정", "the-way-home", "返乡"]);

    [Fact]
    public void The_same_heading_twice_gets_a_number() =>
        Reads.English("## A\n\n## A\n\n### A").Body.Anchors.ShouldBe(["a", "a-2", "a-3"]);

    [Fact]
    public void An_id_that_is_given_is_never_made_for_another() =>
        Reads.English("## Way\n\n## Other {#way}").Body.Anchors.ShouldBe(["way", "way-2"], ignoreOrder: true);

    [Fact]
    public void The_id_of_a_heading_cannot_be_that_of_a_note() =>
        Reads.English("## Note 1").Body.Anchors.ShouldBe(["section-note-1"]);

    [Fact]
    public void A_first_level_is_lowered() => Reads.English("# A").Html.ShouldBe("<h2 id=\"a\">A</h2>");

    [Fact]
    public void Notes_to_editors_are_taken_out_until_the_next_heading_of_their_level()
    {
        var reads = Reads.English(
            "One.\n\n## For editors {#notes-to-editors}\n\nTwo.\n\n### Sub\n\nThree.\n\n## Next\n\nFour."
        );
        reads.Html.ShouldBe("<p>One.</p>\n<h2 id=\"next\">Next</h2>\n<p>Four.</p>");
        reads.Editors.ShouldBe("<p>Two.</p>\n<h3 id=\"sub\">Sub</h3>\n<p>Three.</p>");
    }

    [Fact]
    public void The_opening_is_the_first_paragraph_without_marks() =>
        Reads
            .English("## A\n\n- b\n\nThe *first*[^1] [line](/x/)\nof it.\n\nSecond.\n\n[^1]: n")
            .Body.Opening.ShouldBe("The first line of it.");

    [Fact]
    public void Pieces_of_HTML_are_merged() =>
        Reads
            .English("*a* b [c](https://example.org/)")
            .Body.Blocks.Single()
            .Pieces.OfType<HtmlPiece>()
            .Count()
            .ShouldBe(3);

    [Fact]
    public void A_text_is_a_row_of_blocks()
    {
        const string text =
            "# A\n\n### B\n\nA *paragraph*\nof two lines.\n\n- a list\n\n  of one item\n\n> a quotation\n\n![c](c.jpg)\n\n| d |\n|---|\n| e |\n\n    code\n\n---\n\n<!-- nothing -->\n\n{.wide}\nThe last.";
        Reads
            .English(text)
            .Body.Blocks.Select(block => $"{block.Kind}{(block.Level > 0 ? block.Level : "")}")
            .ShouldBe([
                "Heading2",
                "Heading3",
                "Paragraph",
                "List",
                "Quote",
                "Figure",
                "Table",
                "Code",
                "Rule",
                "Paragraph",
            ]);
    }

    [Fact]
    public void Notes_to_editors_are_blocks_too()
    {
        var body = Reads.English("Text.\n\n## Notes {#notes-to-editors}\n\n- one\n\nTwo.\n\n[^1]: n").Body;
        body.Blocks.Select(block => block.Kind).ShouldBe([BlockKind.Paragraph]);
        body.NotesToEditors.Select(block => block.Kind).ShouldBe([BlockKind.List, BlockKind.Paragraph]);
    }

    [Fact]
    public void A_text_with_HTML_of_its_own_is_one_block() =>
        Reads.English("A.\n\n<div>\n\nB.\n\n</div>", html: true).Body.Blocks.Single().Kind.ShouldBe(BlockKind.Html);

    [Fact]
    public void The_fingerprint_follows_the_text_and_its_language()
    {
        Reads.English("a").Body.Fingerprint.ShouldBe(Reads.English("a").Body.Fingerprint);
        Reads.English("a").Body.Fingerprint.ShouldNotBe(Reads.English("b").Body.Fingerprint);
        Reads.English("a").Body.Fingerprint.ShouldNotBe(Reads.Korean("a").Body.Fingerprint);
    }

    [Fact]
    public void Nothing_but_space_is_an_empty_body() => Reads.English(" \n\n").Body.IsEmpty.ShouldBeTrue();
}
