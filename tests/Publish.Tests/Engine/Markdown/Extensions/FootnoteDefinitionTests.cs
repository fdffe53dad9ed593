using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown.Extensions;

public sealed class FootnoteDefinitionTests
{
    [Fact]
    public void Notes_stand_in_the_order_of_their_first_calls_with_their_number_of_calls()
    {
        var reads = Reads.English("A[^b] B[^a] C[^b].\n\n[^a]: first\n[^b]: second");
        reads.Inner.ShouldBe("A⟦1.1⟧ B⟦2.1⟧ C⟦1.2⟧.");
        reads.Body.Footnotes.Select(note => (note.Number, note.Calls)).ShouldBe([(1, 2), (2, 1)]);
        reads.Note(1).ShouldBe("<p>second</p>");
    }

    [Fact]
    public void A_note_may_have_several_paragraphs_and_call_others()
    {
        var reads = Reads.English("A[^1]\n\n[^1]: One\n    more.\n\n    Two.[^2]\n\n[^2]: Last.\n\nText.");
        reads.Note(1).ShouldBe("<p>One\nmore.</p>\n<p>Two.⟦2.1⟧</p>");
        reads.Note(2).ShouldBe("<p>Last.</p>");
        reads.Html.ShouldEndWith("<p>Text.</p>");
    }

    [Fact]
    public void Calls_that_touch_have_a_comma_between_them() =>
        Reads.English("A[^1][^2]\n\n[^1]: x\n[^2]: y").Inner.ShouldBe("A⟦1.1⟧<sup class=\"call\">,</sup>⟦2.1⟧");

    [Fact]
    public void A_call_in_a_link_follows_it() =>
        Reads.English("[a[^1] b](/c/)\n\n[^1]: x").Inner.ShouldBe("<a ⟦SitePath /c/⟧>a b</a>⟦1.1⟧");

    [Fact]
    public void A_note_after_a_list_is_not_in_it() =>
        Reads.English("- a[^1]\n\n[^1]: x").Html.ShouldBe("<ul>\n<li>a⟦1.1⟧</li>\n</ul>");

    [Theory]
    [InlineData("A[^1]")]
    [InlineData("- a[^1]")]
    [InlineData("1. a[^1]")]
    [InlineData("> a[^1]")]
    [InlineData("> - a[^1]")]
    [InlineData("Term\n:   said[^1]")]
    [InlineData("Term\n:   said[^1]\n\n    more")]
    [InlineData("Term\n:   - said[^1]")]
    [InlineData("| a[^1] |\n| --- |\n| b |")]
    [InlineData("A[^1]\n\n```\ncode\n```")]
    [InlineData("A[^1]\n\n## Heading")]
    public void A_note_is_read_whatever_stands_before_it(string text)
    {
        foreach (var part in new[] { "\n\n", "\n" })
        {
            var reads = Reads.English(text + part + "[^1]: x\n\nText.");
            reads.Found.ShouldBeEmpty(text);
            reads.Note(1).ShouldBe("<p>x</p>");
            reads.Html.ShouldEndWith("<p>Text.</p>");
        }
    }

    [Theory]
    [InlineData("A[^1]", "PUB310")]
    [InlineData("A\n\n[^1]: x", "PUB311")]
    [InlineData("A[^1]\n\n[^1]: x\n\n[^1]: y", "PUB312")]
    public void A_note_that_is_missing_unused_or_double_is_reported(string text, string code) =>
        Reads.English(text).Codes.ShouldBe([code]);

    [Fact]
    public void An_escaped_call_is_text() => Reads.English("A\\[^1]").Found.ShouldBeEmpty();
}
