using Shouldly;
using Xunit;
using static Publish.Tests.Cli.TwentyLetters;

namespace Publish.Tests.Cli;

/// <summary>
/// One mistake is told once, where it is mended, however many places it shows at; and each place can still be found.
/// </summary>
public sealed class CauseTests
{
    [Theory]
    [InlineData("topics.yml", "returns:", "return:", "PUB210")]
    [InlineData("people.yml", "han-seo-yun:", "han-seoyun:", "PUB209")]
    public async Task A_name_that_is_changed_where_it_is_defined_is_told_once(
        string file,
        string name,
        string other,
        string code
    )
    {
        using var bench = Bench("[en, ko]", (file, name, other));
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe([code], ran.Output);
        ran.Output.ShouldContain("Did you mean \"" + other.TrimEnd(':') + "\"?");
        ran.Output.ShouldContain("At 19 more places: letters/2024-02-02-letter/document.yml:");
        ran.Output.ShouldContain("1 error.");
    }

    [Theory]
    [InlineData("people.yml", "han-seo-yun: {name:", "han-seo-yun: {nam:", 20)]
    [InlineData("people.yml", "han-seo-yun: {name:", "han-seo-yun: {{name:", 22)]
    [InlineData("people.yml", "han-seo-yun: {name: {en: Han Seo-yun, ko: 한서윤}}", "[han-seo-yun]", 22)]
    [InlineData("topics.yml", "returns: {", "returns: {{", 20)]
    [InlineData("letterheads/open-sea.yml", "name: {", "name: [{", 20)]
    public async Task What_cannot_be_read_is_told_and_not_who_names_it(
        string file,
        string right,
        string wrong,
        int following
    )
    {
        using var bench = Bench("[en, ko]", (file, right, wrong));
        var ran = await bench.Run("check", "--plain");
        ran.Code.ShouldBe(1);
        Files(ran).Distinct().ShouldBe([file], ran.Output);
        ran.Output.ShouldContain($"{following} other complaints may come from this");
    }

    [Fact]
    public async Task A_renamed_letter_is_told_once_for_all_that_lead_to_it()
    {
        using var bench = new CliBench(
            string.Concat(
                Enumerable
                    .Range(1, 9)
                    .Select(day =>
                        $"""
                            -- letters/2024-02-0{day}-letter/document.yml --
                            related: letters/2023-01-01-first
                            -- letters/2024-02-0{day}-letter/en.md --
                            ---
                            title: Letter {day}
                            ---
                            See [the first](letters/2023-01-01-first).

                            """
                    )
            )
        );
        var ran = await bench.Run("check", "--plain");
        Codes(ran).Count().ShouldBe(1, ran.Output);
        ran.Output.ShouldContain("At 17 more places");
    }

    [Fact]
    public async Task A_renamed_picture_is_told_once_for_all_languages()
    {
        using var bench = new CliBench(
            string.Concat(
                from language in (string[])["en", "ko", "zh-Hans"]
                select $"""
                -- letters/2024-02-05-returns/{language}.md --
                ---
                title: 1
                ---
                ![1](map.png)

                """
            )
        );
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe(["PUB226"], ran.Output);
        ran.Output.ShouldContain(
            "At 2 more places: letters/2024-02-05-returns/ko.md:4:6, letters/2024-02-05-returns/zh-Hans.md:4:6."
        );
    }

    [Fact]
    public async Task What_the_whole_site_shares_is_told_before_documents()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-02-05-returns/en.md --
            ---
            titel: On returns
            ---
            -- topics.yml --
            Returns: Returns
            -- letterheads/open-sea.yml --
            nam: Open Sea
            -- words/xx.yml --
            a: b
            """
        );
        Files(await bench.Run("check", "--plain"))
            .Distinct()
            .ShouldBe(["topics.yml", "letterheads/open-sea.yml", "words/xx.yml", "letters/2024-02-05-returns/en.md"]);
    }

    [Fact]
    public async Task An_annotation_says_where_else_it_stands()
    {
        using var bench = Bench("[en, ko]", ("topics.yml", "returns:", "return:"));
        bench.Variables["GITHUB_ACTIONS"] = "true";
        var annotations = (await bench.Run("check"))
            .Output.Split('\n')
            .Where(line => line.StartsWith("::error", StringComparison.Ordinal));
        annotations
            .ShouldHaveSingleItem()
            .ShouldContain("%0AAt 19 more places: letters/2024-02-02-letter/document.yml:");
    }

    [Fact]
    public async Task What_is_held_is_not_among_the_places()
    {
        using var bench = Bench("[en]");
        bench.Write("input/letters/2024-02-07-letter/document.yml", "embargo: 2031-01-01T09:00+09:00\n");
        var ran = await bench.Run("build", "--plain");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("At 23 more places");
        ran.Output.ShouldNotContain("2024-02-07");
    }
}
