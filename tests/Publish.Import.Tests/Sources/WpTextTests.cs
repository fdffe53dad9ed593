using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Sources;

/// <summary>A text of WordPress reads as its site showed it.</summary>
public sealed class WpTextTests
{
    private readonly List<Doubt> doubts = [];

    [Theory]
    [InlineData("One\ntwo\n\nthree", "<p>One<br> two</p> <p>three</p>")]
    [InlineData(
        "Before\n<ul>\n<li>one</li>\n<li>two\nlines</li>\n</ul>\nAfter",
        "<p>Before</p> <ul><li>one</li><li>two<br> lines</li></ul><p>After</p>"
    )]
    [InlineData("<blockquote>One\n\nTwo</blockquote>", "<blockquote><p>One</p> <p>Two</p> </blockquote>")]
    [InlineData("<h2>Head</h2>\nText<br />\nmore", "<h2>Head</h2><p>Text<br> more</p>")]
    [InlineData("<pre>a\n\nb</pre>", "<pre>a b</pre>")]
    [InlineData("<p>Whole</p>\n\n<p>already</p>", "<p>Whole</p><p>already</p>")]
    [InlineData(
        "<!-- wp:paragraph -->\n<p>A\nblock</p>\n<!-- /wp:paragraph -->\n\nfree\n\ntext",
        "<p>A block</p> <p>free</p> <p>text</p>"
    )]
    [InlineData(
        "<!-- wp:image {\"id\":5} -->\n<figure><img src=\"/a.jpg\"></figure>\n<!-- /wp:image --><!--more--><!-- wp:separator /-->",
        "<figure><img src=\"/a.jpg\"></figure>"
    )]
    public void Paragraphs_are_made_of_blank_lines(string text, string shown) => Show(text).ShouldBe(shown);

    [Theory]
    [InlineData("A claim.[footnote]A source.[/footnote] More.")]
    [InlineData("A claim.[ref]A source.[/ref] More.")]
    [InlineData("A claim.((A source.)) More.")]
    [InlineData("A claim.[efn_note]A source.[/efn_note] More.")]
    public void Notes_within_the_text_are_called_and_listed(string text) =>
        Show(text)
            .ShouldBe(
                "<p>A claim.<sup><a href=\"#fn1\">1</a></sup> More.</p> <ol class=\"footnotes\"><li id=\"fn1\"><p>A source.</p> </li></ol>"
            );

    [Fact]
    public void A_caption_is_a_figure() =>
        Show(
                "[caption id=\"attachment_5\" align=\"left\" width=\"300\"]<a href=\"/a.jpg\"><img src=\"/a-300x200.jpg\" alt=\"March\" /></a> At the gate[/caption]\n\nText"
            )
            .ShouldBe(
                "<figure><a href=\"/a.jpg\"><img src=\"/a-300x200.jpg\" alt=\"March\"></a><figcaption>At the gate</figcaption></figure><p>Text</p>"
            );

    [Theory]
    [InlineData(
        "He “refuse[d]” it [sic] [in Korean] [1] [ref]",
        "<p>He “refuse[d]” it [sic] [in Korean] [1] [ref]</p>"
    )]
    [InlineData("((", "<p>((</p>")]
    public void Brackets_of_the_text_are_left_alone(string text, string shown)
    {
        Show(text).ShouldBe(shown);
        doubts.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_known_is_told_and_what_stands_in_it_kept()
    {
        Show("[su_box title=\"A\"]Words[/su_box]").ShouldBe("<p>Words</p>");
        doubts.ShouldHaveSingleItem().Excerpt.ShouldBe("[su_box title=\"A\"]");
    }

    [Fact]
    public void A_film_is_a_link_to_it() =>
        Show("[embed]https://films.example/1[/embed]")
            .ShouldBe("<p><a href=\"https://films.example/1\">https://films.example/1</a></p>");

    [Fact]
    public void Nothing_that_runs_comes_in() =>
        Show("<p onclick=\"x()\">A <a href=\"java\nscript:x()\">link</a><script>x()</script></p>")
            .ShouldBe("<p>A <a>link</a></p>");

    [Fact]
    public void A_hundred_thousand_brackets_cost_no_more_than_their_length()
    {
        foreach (var sign in new[] { "[ref]", "((", "[a", "[caption", "<div>", "<p", "<!--", "[x y=\"", "[[", "\n\n" })
            Show(string.Concat(Enumerable.Repeat(sign, 100_000))).ShouldNotBeNull();
    }

    private string Show(string text)
    {
        var html = SourceHtml.Parse(WpText.Show(text, new(_ => null, doubts)), new((string?)null), doubts).InnerHtml;
        return string.Join(' ', html.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
