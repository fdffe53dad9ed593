using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Markdown;

/// <summary>A table says which cell names a row, and what may not be broken.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("| Suva | 412 |\n| Apia | 118 |", "th row", "td right whole")]
    [InlineData("| 2019 | 412 |\n| 2020 | 118 |", "th row whole", "td right whole")]
    [InlineData("| Suva | −35% |\n| Apia | – |", "th row", "td right whole")]
    [InlineData("| Suva | US$ 20 |\n| Apia | none |", "th row", "td whole")]
    [InlineData("| Suva | 12 May |\n| Apia | 3 June |", "th row", "td whole")]
    [InlineData("| Suva | 11 Jungang-daero, Jung-gu, Busan |\n| Apia | 3 June |", "th row", "td")]
    [InlineData("| Suva | once |\n| Suva | twice |", "td", "td")]
    [InlineData("| | once |\n| Suva | twice |", "td", "td")]
    [InlineData(
        "| A sentence that says at length what somebody asked, and when it was | yes |\n| Another | no |",
        "td",
        "td"
    )]
    public void A_cell_stands_as_its_column_does(string rows, string first, string second) =>
        Cells(Reads.English($"| a | b |\n|---|---|\n{rows}").Html).ShouldBe([first, second]);

    [Theory]
    [InlineData("| 莱武卡 | 3905 |\n| 四港合计 | 9412 |", "th row whole", "td right whole")]
    [InlineData("| 高雄港口大门旁的一家复印店 | 2.1亿韩元 |\n| 苏瓦 | 无 |", "th row", "td whole")]
    public void Short_words_without_spaces_are_not_broken(string rows, string first, string second) =>
        Cells(Reads.Chinese($"| 甲 | 乙 |\n|---|---|\n{rows}").Html).ShouldBe([first, second]);

    [Fact]
    public void What_the_author_aligned_stays() =>
        Cells(Reads.English("| a | b |\n|--:|:--|\n| Suva | 412 |\n| Apia | 118 |").Html)
            .ShouldBe(["th row right", "td whole"]);

    /// <summary>The cells of the first row of the body: element, scope and classes.</summary>
    private static IEnumerable<string> Cells(string html) =>
        html[html.IndexOf("<tbody>", StringComparison.Ordinal)..]
            .Split('\n')[1]
            .Split('<')
            .Where(tag =>
                tag.StartsWith("td", StringComparison.Ordinal) || tag.StartsWith("th", StringComparison.Ordinal)
            )
            .Select(tag =>
                tag[..tag.IndexOf('>', StringComparison.Ordinal)]
                    .Replace("scope=", "", StringComparison.Ordinal)
                    .Replace("class=", "", StringComparison.Ordinal)
                    .Replace("\"", "", StringComparison.Ordinal)
            );
}
