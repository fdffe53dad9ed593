using Shouldly;
using Xunit;
using static Publish.Tests.Cli.TwentyLetters;

namespace Publish.Tests.Cli;

/// <summary>A mistake in the list of languages is told there, and not at each text in the language.</summary>
public sealed class CauseInLanguagesTests
{
    [Fact]
    public async Task A_language_taken_out_of_the_site_is_told_at_the_list_of_languages()
    {
        using var bench = Bench("[en]");
        var ran = await bench.Run("check", "--plain");
        ran.Code.ShouldBe(1);
        Codes(ran).ShouldBe(["PUB341"], ran.Output);
        ran.Output.ShouldStartWith("site.yml:3:12: error PUB341: The language \"ko\" is not in this list");
        ran.Output.ShouldContain("At 24 more places: site.yml:2:");
        ran.Output.ShouldContain("and 19 more, which publish check --all tells.");
        ran.Output.ShouldContain("1 error.");
    }

    [Fact]
    public async Task Every_place_is_told_by_itself_when_that_is_asked_for()
    {
        using var bench = Bench("[en]");
        var ran = await bench.Run("check", "--plain", "--all");
        ran.Code.ShouldBe(1);
        Codes(ran).Count().ShouldBe(24);
        ran.Output.ShouldContain("letters/2024-02-07-letter/ko.md");
        ran.Output.ShouldContain("24 errors.");
    }

    [Theory]
    [InlineData("kr", "PUB343", "Write ko.")]
    [InlineData("kor", "PUB212", "Did you mean \"ko\"?")]
    [InlineData("ko-KR", "PUB212", "Did you mean \"ko\"?")]
    public async Task A_wrong_tag_in_the_list_is_told_and_not_what_comes_of_it(string tag, string code, string mend)
    {
        using var bench = Bench($"[en, {tag}]");
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe([code], ran.Output);
        ran.Output.ShouldStartWith($"site.yml:3:17: error {code}: \"{tag}\" is");
        ran.Output.ShouldContain(mend);
        ran.Output.ShouldContain("24 other complaints may come from this");
    }

    [Fact]
    public async Task A_column_of_a_table_is_in_a_language_too()
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en]
            -- letters/2024-02-05-open/document.yml --
            endorsements: {groups: [{entries: names.csv}]}
            -- letters/2024-02-05-open/names.csv --
            name,name-ko,note-ko
            Ann Lee,앤 리,변호사
            -- letters/2024-02-05-open/en.md --
            ---
            title: Open
            ---
            Text.
            """
        );
        var ran = await bench.Run("check", "--plain");
        Codes(ran).ShouldBe(["PUB341"], ran.Output);
        ran.Output.ShouldContain("The language \"ko\" is not in this list");
        ran.Output.ShouldContain(
            "At 2 more places: letters/2024-02-05-open/names.csv:1:6, letters/2024-02-05-open/names.csv:1:14."
        );
    }

    [Fact]
    public async Task Two_wrong_tags_are_two_mistakes()
    {
        using var bench = Bench("[en, kr, zh-CN]");
        Codes(await bench.Run("check", "--plain")).ShouldBe(["PUB343", "PUB212"]);
    }

    [Fact]
    public async Task A_first_language_that_is_missing_does_not_make_every_document_sourceless()
    {
        using var bench = new CliBench(
            "-- site.yml --\ntitle: Example\nurl: https://www.example.org\nlanguages: [ko]\n"
                + string.Concat(
                    Enumerable
                        .Range(1, 3)
                        .Select(day =>
                            $"-- letters/2024-02-0{day}-letter/en.md --\n---\ntitle: Letter {day}\n---\nText.\n"
                        )
                )
        );
        Codes(await bench.Run("check", "--plain")).ShouldBe(["PUB341"]);
    }

    [Fact]
    public async Task A_file_that_only_a_text_in_doubt_could_name_is_not_called_unused()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-02-05-returns/en.md --
            ---
            title: On returns
            ---
            Text.
            -- letters/2024-02-05-returns/kr.md --
            ---
            title: 송환
            ---
            [표](table.pdf)
            -- letters/2024-02-05-returns/table.pdf --
            """
        );
        Codes(await bench.Run("check", "--plain")).ShouldBe(["PUB253"]);
    }
}
