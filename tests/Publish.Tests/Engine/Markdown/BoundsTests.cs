using System.Diagnostics;
using Publish.Engine.Markdown;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

/// <summary>No text holds up the site: what a parser would take minutes for is refused.</summary>
public sealed class BoundsTests
{
    public static TheoryData<string> Endless =>
        new(
            Many("[a](", 30_000),
            Many("![", 50_000),
            Many("*a **b ", 30_000),
            Many("a^b ", 50_000),
            Many("a<?", 100_000),
            Many("a<!X", 80_000),
            Many("> ", 500) + "a",
            string.Concat(Enumerable.Range(0, 700).Select(depth => new string(' ', depth * 2) + "- a\n")),
            Many("<div>", 90_000)
        );

    [Theory]
    [MemberData(nameof(Endless), DisableDiscoveryEnumeration = true)]
    public void What_nests_without_end_is_refused_at_once(string text)
    {
        var clock = Stopwatch.StartNew();
        Reads.English(text, html: true).Codes.ShouldHaveSingleItem().ShouldBeOneOf("PUB304", "PUB320");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        Reads.English(Many("word ", MarkdownBounds.Longest / 5)).Found.ShouldBeEmpty();
        Reads.English(Many("word ", MarkdownBounds.Longest / 5) + "x").Codes.ShouldBe(["PUB303"]);
    }

    [Fact]
    public void A_long_letter_is_not_refused() =>
        Reads
            .Korean(
                string.Concat(
                    Enumerable
                        .Range(0, 500)
                        .Select(number => $"- 단체 [이름 {number}](https://example.org/{number}) (대한민국) **강조**\n")
                )
            )
            .Found.ShouldBeEmpty();

    [Fact]
    public void The_same_heading_a_thousand_times_is_no_burden() =>
        Reads.English(Many("## a\n", 50_000)).Body.Anchors[^1].ShouldBe("a-50000");

    private static string Many(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
