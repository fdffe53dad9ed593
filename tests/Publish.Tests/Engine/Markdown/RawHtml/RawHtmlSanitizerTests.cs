using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown.RawHtml;

public sealed class RawHtmlSanitizerTests
{
    [Fact]
    public void Refused_HTML_is_not_on_the_page()
    {
        var reads = Reads.English("a <b>c</b>\n\n<script>x</script>");
        reads.Html.ShouldBe("<p>a c</p>");
        reads.Codes.ShouldBe(["PUB301", "PUB301"]);
    }

    [Theory]
    [InlineData("<u>a</u>", "<u>a</u>")]
    [InlineData(
        "a<ruby>漢<rt>한</rt></ruby>",
        "a<ruby><span lang=\"zh-Hans\">漢</span><rt><span lang=\"ko\">한</span></rt></ruby>"
    )]
    [InlineData("<a href=\"letters/x#y\" rel=\"opener\" target=\"_blank\">a</a>", "<a ⟦Document letters/x#y⟧>a</a>")]
    [InlineData(
        "<a href=\"https://example.org\">a</a>",
        "<a href=\"https://example.org\" rel=\"noopener noreferrer\">a</a>"
    )]
    [InlineData("<a href=\"java\nscript:x\">a</a>", "<a>a</a>")]
    [InlineData("<img src=\"g.png\" alt=\"g\" onerror=\"x\">", "<img alt=\"g\" ⟦letters/2024-03-05-returns/g.png⟧>")]
    [InlineData("a<img src=\"https://example.org/g.png\">", "a")]
    [InlineData("<b onclick=x style=y>a</b>", "<b>a</b>")]
    [InlineData("<center>a</center>", "a")]
    [InlineData("x<svg><script>a</script></svg>", "x")]
    [InlineData("<b id=\"note-1\" lang=\"tlh\">a</b>", "<b>a</b>")]
    [InlineData("<a id=\"b\" href=\"#b\">a</a>", "<a id=\"b\" href=\"#b\">a</a>")]
    [InlineData("<b id=\"c\">a</b> [d]{#c}", "<b>a</b> <span id=\"c\">d</span>")]
    [InlineData("<i>[a](letters/x){#c}</i>", "<i><a ⟦Document letters/x⟧ id=\"c\">a</a></i>")]
    [InlineData("<i>a[^1]</i>\n\n[^1]: n", "<i>a⟦1.1⟧</i>")]
    [InlineData("<b>[a](c.pdf)</b>", "<b><a ⟦File letters/2024-03-05-returns/c.pdf⟧>a</a></b>")]
    public void Allowed_HTML_is_sanitized(string text, string html) =>
        Reads.English(text, html: true).Inner.ShouldBe(html);

    [Fact]
    public void What_is_left_out_is_reported() =>
        Reads.English("<b onclick=x>a</b>", html: true).Found.ShouldHaveSingleItem().Message.ShouldContain("onclick");
}
