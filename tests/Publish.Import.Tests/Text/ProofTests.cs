using System.Collections.Immutable;
using System.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Text;

/// <summary>The proof sees what a person would be sorry to lose.</summary>
public sealed class ProofTests
{
    private const string Page =
        "<h2>One</h2><p>They <b>wait</b> at the <a href='https://example.org/a'>quay</a> for <i>years</i><sup>1</sup> and <span lang=fr>encore</span>.<br>Then go.</p><ul><li>A<ul><li>B</ul><li>C</ul><blockquote><p>So.</p></blockquote><table><tr><th>x<th>y<tr><td>1<td>2</table><figure><img src=/f.jpg alt='A ship'><figcaption>At sea</figcaption></figure><hr><p><sup>1</sup> Log of the <em>port</em>.</p>";

    [Fact]
    public void Nothing_differs_in_what_is_written() => Reread.English(Page).Differences.ShouldBeEmpty();

    [Theory]
    [InlineData("They ", "")]
    [InlineData("**wait**", "wait")]
    [InlineData("**wait**", "*wait*")]
    [InlineData("*years*", "years")]
    [InlineData("[^1] and", " and")]
    [InlineData("[^1] and", " and[^1]")]
    [InlineData("[encore]{lang=fr}", "encore")]
    [InlineData("[encore]{lang=fr}", "[encore]{lang=ja}")]
    [InlineData("\\\nThen", "\nThen")]
    [InlineData("  - B", "- B")]
    [InlineData("- C", "\nC")]
    [InlineData("> So.", "So.")]
    [InlineData("| 1 | 2 |", "| 2 | 1 |")]
    [InlineData("| 1 | 2 |", "| 1 2 | |")]
    [InlineData("At sea", "")]
    [InlineData("A ship", "A boat")]
    [InlineData("## One", "### One")]
    [InlineData("## One", "One")]
    [InlineData("*port*", "port")]
    [InlineData("Log of", "Log")]
    public void A_change_is_seen(string written, string changed)
    {
        var reread = Reread.English(Page);
        var index = reread
            .Written.Pieces.ToList()
            .FindIndex(piece => piece.Markdown?.Contains(written, StringComparison.Ordinal) == true);
        index.ShouldBeGreaterThanOrEqualTo(0, reread.Markdown);
        var piece = reread.Written.Pieces[index];
        Find(
                reread,
                reread.Written.Pieces.SetItem(
                    index,
                    piece with
                    {
                        Markdown = piece.Markdown!.Replace(written, changed, StringComparison.Ordinal),
                    }
                )
            )
            .ShouldNotBeEmpty();
    }

    [Fact]
    public void A_lost_link_or_one_that_leads_elsewhere_is_seen()
    {
        var reread = Reread.English(Page);
        var pieces = reread.Written.Pieces;
        Find(reread, pieces.SetItem(1, new(null, "https://example.org/b"))).ShouldNotBeEmpty();
        Find(
                reread,
                [
                    pieces[0] with
                    {
                        Markdown = pieces[0].Markdown!.Replace("[quay](", "quay", StringComparison.Ordinal),
                    },
                    pieces[2] with
                    {
                        Markdown = pieces[2].Markdown![1..],
                    },
                    .. pieces.Skip(3),
                ]
            )
            .ShouldNotBeEmpty();
    }

    [Fact]
    public void Letters_that_the_readers_of_blocks_have_lost_are_counted()
    {
        var reread = Reread.English(Page);
        var language = Reread.Languages.Known("en")!;
        LetterBalance.Lost(Reread.Content(Page), reread.Old.Blocks, reread.Old.Notes).ShouldBeNull();
        LetterBalance.Lost(Reread.Content(Page), reread.Old.Blocks.RemoveAt(1), reread.Old.Notes).ShouldNotBeNull();
        var without = reread.Old with { Blocks = reread.Old.Blocks.RemoveAt(1), Notes = [] };
        var written = MarkdownOfText.Write(without, Reread.Languages, language);
        written.Differences.ShouldBeEmpty();
        Proof
            .Find(
                reread.Old,
                PlainText.Of(without, Reread.Languages, language, new DoubtList()),
                written.Pieces,
                Reread.Languages,
                language
            )
            .ShouldHaveSingleItem()
            .Message.ShouldStartWith("Letters are missing");
    }

    [Theory]
    [InlineData("<h2>One<br>two</h2>")]
    [InlineData("<ol type=a><li>One</ol>")]
    [InlineData("<p>The <abbr title='Joint Registry'>JR</abbr>.</p>")]
    [InlineData("<figure><img src=/a.jpg><figcaption>At <i>sea</i></figcaption></figure>")]
    public void What_Markdown_cannot_say_is_told(string html) =>
        Reread.English(html).Old.Doubts.ShouldHaveSingleItem().Kind.ShouldBe(DoubtKind.LeftOut);

    [Fact]
    public void A_letter_is_written_and_proved_in_a_moment()
    {
        var html =
            string.Concat(
                Enumerable
                    .Range(0, 60)
                    .Select(number =>
                        $"<p>They <b>wait</b> at the <a href='https://example.org/{number}'>quay</a>, and nobody of the office has asked for their names in all these years; we write to you because it is you who can, and we ask you to do it soon.{(number < 10 ? $"<sup>{number + 1}</sup>" : "")} A second sentence of some length follows so that a page has its usual size.</p>"
                    )
            )
            + "<hr>"
            + string.Concat(
                Enumerable.Range(1, 10).Select(number => $"<p><sup>{number}</sup> Log of the port, page {number}.</p>")
            );
        for (var warm = 0; warm < 40; warm++)
            Reread.English(html);
        var watch = Stopwatch.StartNew();
        for (var time = 0; time < 20; time++)
            Reread.English(html).Differences.ShouldBeEmpty();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{html.Length} characters: {watch.Elapsed.TotalMilliseconds / 20:F1} ms"
        );
        watch.Elapsed.TotalMilliseconds.ShouldBeLessThan(20 * 100);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        foreach (var name in new[] { "div", "b", "blockquote", "ul><li", "table><tr><td", "font" })
        {
            var reread = Reread.English(string.Concat(Enumerable.Repeat($"<{name}>", 3000)) + "They wait.");
            reread.Markdown.ShouldContain("They wait.");
            reread.Differences.ShouldBeEmpty(name);
        }
    }

    private static List<TextDifference> Find(Reread reread, ImmutableArray<WrittenPiece> pieces)
    {
        var language = Reread.Languages.Known("en")!;
        return Proof.Find(
            reread.Old,
            PlainText.Of(reread.Old, Reread.Languages, language, new DoubtList()),
            pieces,
            Reread.Languages,
            language
        );
    }
}
