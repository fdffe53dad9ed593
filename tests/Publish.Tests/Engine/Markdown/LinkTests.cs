using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[t](statement.pdf)", "<a ⟦File letters/2024-03-05-returns/statement.pdf⟧>t</a>")]
    [InlineData("[t](<my file.pdf>)", null)]
    [InlineData("[t](my%20file.pdf#page=2)", "<a ⟦File letters/2024-03-05-returns/my file.pdf#page=2⟧>t</a>")]
    [InlineData("[t](letters/2024-01-01-x)", "<a ⟦Document letters/2024-01-01-x⟧>t</a>")]
    [InlineData("[t](pages/about#us)", "<a ⟦Document pages/about#us⟧>t</a>")]
    [InlineData("[t](press-releases/2024-01-01-x/)", "<a ⟦Document press-releases/2024-01-01-x⟧>t</a>")]
    [InlineData("[t](/donate/)", "<a ⟦SitePath /donate/⟧>t</a>")]
    [InlineData(
        "[t](https://example.org/?a=1&b=2)",
        "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">t</a>"
    )]
    [InlineData("[t](mailto:press@example.org)", "<a href=\"mailto:press@example.org\">t</a>")]
    [InlineData("[t](tel:+82-2-770)", "<a href=\"tel:+82-2-770\">t</a>")]
    [InlineData("<press@example.org>", "<a href=\"mailto:press@example.org\">press@example.org</a>")]
    [InlineData(
        "[t]\n\n[t]: https://example.org \"T\"",
        "<a href=\"https://example.org\" rel=\"noopener noreferrer\" title=\"T\">t</a>"
    )]
    public void A_link_leads_where_it_says(string text, string? html)
    {
        var reads = Reads.English(text);
        if (html is null)
            reads.Codes.ShouldBe(["PUB306"]);
        else
        {
            reads.Inner.ShouldBe(html);
            reads.Found.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("java&#x0A;script:alert(1)")]
    [InlineData("<java\tscript:alert(1)>")]
    [InlineData("<  javascript:alert(1)>")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    public void Another_scheme_is_refused(string address)
    {
        var reads = Reads.English($"[t]({address})");
        reads.Codes.ShouldBe(["PUB305"]);
        reads.Html.ShouldNotContain("<a");
    }

    [Theory]
    [InlineData("//example.com/x")]
    [InlineData("/\\\\example.com")]
    [InlineData("../other/x.pdf")]
    [InlineData("https:example.com")]
    [InlineData("https://")]
    [InlineData("")]
    public void What_browsers_would_guess_is_refused(string address) =>
        Reads.English($"[t]({address})").Codes.ShouldBe(["PUB306"]);

    [Fact]
    public void A_script_in_angle_brackets_is_refused() =>
        Reads.English("<javascript:alert(1)>").Codes.ShouldBe(["PUB305"]);

    [Fact]
    public void A_fragment_leads_to_a_heading_or_an_id()
    {
        Reads.English("[a](#the-way) [b](#spot)\n\n## The way\n\n[here]{#spot}").Found.ShouldBeEmpty();
        Reads
            .Korean("[a](#귀국-일정) [b](#%EA%B7%80%EA%B5%AD-%EC%9D%BC%EC%A0%95)\n\n## 귀국 일정")
            .Found.ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_fragment_names_the_nearest() =>
        Reads.English("[a](#the-wya)\n\n## The way").Found.ShouldHaveSingleItem().Message.ShouldContain("#the-way?");

    [Fact]
    public void The_place_of_a_link_is_that_of_its_address() =>
        Reads
            .English("Ünïcode [t](a.pdf)")
            .Body.AllPieces()
            .OfType<LinkPiece>()
            .Single()
            .Offset.ShouldBe("Ünïcode [t](".Length);

    [Fact]
    public void A_picture_is_a_file_of_the_document() =>
        Reads
            .English("A ![gull](gull.png) flies")
            .Inner.ShouldBe("A <img ⟦letters/2024-03-05-returns/gull.png⟧ alt=\"gull\"> flies");

    [Theory]
    [InlineData("https://example.com/x.png")]
    [InlineData("/assets/x.png")]
    [InlineData("data:image/png;base64,AA")]
    public void A_picture_from_elsewhere_is_refused(string address)
    {
        var reads = Reads.English($"![alt]({address})");
        reads.Codes.ShouldBe(["PUB307"]);
        reads.Html.ShouldNotContain("<img");
    }

    [Fact]
    public void A_picture_alone_is_a_figure_and_its_title_the_caption() =>
        Reads
            .English("![A gull](gull.png \"In 부산\")")
            .Html.ShouldBe(
                "<figure><img ⟦letters/2024-03-05-returns/gull.png⟧ alt=\"A gull\"><figcaption>In <span lang=\"ko\">부산</span></figcaption></figure>"
            );

    [Fact]
    public void A_picture_without_words_is_warned_of() => Reads.English("![](gull.png)").Codes.ShouldBe(["PUB308"]);

    [Fact]
    public void A_link_in_a_link_is_only_words() =>
        Reads.English("[a <https://b.org> c](https://d.org)").Inner.Split("<a ").Length.ShouldBe(2);
}
