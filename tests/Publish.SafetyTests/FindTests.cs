using System.Text;
using Publish.Engine.Input;
using Publish.Metadata;
using Publish.Metadata.Svg;
using Publish.Testing.Import;
using Publish.Translation.Exchange.Segments;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests;

/// <summary>What breaking files for hours has found, each as small as it can be.</summary>
public sealed class FindTests
{
    [Theory]
    [InlineData("Text of 1,234 people.\n\n## Asked\n\nWe ask [this](https://example.org/).\n", "문장.\n\n## 요청\n")]
    [InlineData("Text.\n\n## Asked\n", "## 요청\n\n1,234명. [이것](https://example.org/).\n\n## 둘\n")]
    [InlineData("[a](https://example.org/) 77\n", "```\na\n```\n")]
    [InlineData("```\na\n```\n", "[a](https://example.org/) 77\n")]
    public Task A_translation_may_have_nothing_where_its_source_has_something(string source, string translation) =>
        ASite
            .With(
                $"""
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                {source}
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                {translation}
                """
            )
            .Builds(site => site.ShouldHave("/ko/letters/2024/03/05/returns/"));

    [Theory]
    [InlineData("a&#xFFFE;b&#1;c")]
    [InlineData("a\u0001b\uFFFFc")]
    public Task A_character_that_no_feed_may_hold_is_left_out_of_it(string text) =>
        ASite
            .With(
                $"""
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                {text}
                """
            )
            .Builds(site => site.Text("/letters/feed.xml").ShouldContain(">abc<"));

    [Theory]
    [InlineData("\"\\uFFFE\"")]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"a\\x1bb\"")]
    [InlineData("\"a\\x9bb\"")]
    [InlineData("a\uFFFFb")]
    public Task A_character_that_no_page_may_hold_is_told(string title) =>
        ASite
            .With(
                $"""
                -- letters/2024-03-05-returns/en.md --
                ---
                title: {title}
                ---
                Text.
                """
            )
            .Fails(found => found.ShouldNotBeEmpty());

    [Fact]
    public void A_drawing_that_is_foreign_as_a_whole_cannot_be_stripped() =>
        Should.Throw<StripException>(() =>
            SvgParts.Strip("<svg xmlns='http://www.example.org/'/>"u8.ToArray(), (picture, _) => picture)
        );

    [Theory]
    [InlineData("\"summary\":\"\uFFFD\"")]
    [InlineData("\"summary\":\"\\ud800\"")]
    [InlineData("\"\uFFFD\":\"x\"")]
    public void What_is_no_character_in_an_old_site_is_nothing(string member)
    {
        var json =
            $"{{\"jsonapi\":{{\"version\":\"1.0\"}},\"data\":[{{\"type\":\"node--page\",\"id\":\"a\",\"attributes\":{{\"title\":\"A page\",{member},\"body\":{{\"processed\":\"<p>Its text.</p>\"}}}}}}]}}";
        using var old = new OldFolder().With(
            "nodes.json",
            [.. json.SelectMany(letter => letter == '\uFFFD' ? [(byte)0xFE] : Encoding.UTF8.GetBytes([letter]))]
        );
        old.Page("nodes.json").Title.ShouldBe("A page");
    }

    [Fact]
    public void A_block_without_words_is_one_with_its_neighbour()
    {
        var (wordless, words) = (
            new TextBlock("[a]: /b", [new(AtomKind.Structure, 0, 7)], "definition", "definition"),
            TextBlock.OfValue("title", "Returns")
        );
        TextBlock.Joined([words, wordless, words]).Atoms.Length.ShouldBe(2 * words.Atoms.Length - 1);
        TextBlock.Joined([wordless, wordless]).Atoms.ShouldBe(wordless.Atoms);
    }

    [Fact]
    public void Text_of_a_feed_is_whole_characters()
    {
        var text = XmlCharacters.Of("a\uD83D\uDE00\uD800b\uDC00\u0000\t\uFFFD");
        text.ShouldBe("a😀b\t\uFFFD".Replace("\uFFFD", "", StringComparison.Ordinal));
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).ShouldBe(text);
    }
}
