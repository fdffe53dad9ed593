using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class FollowTests
{
    private const string Source = "input/letters/2024-03-05-returns/en.md";

    /// <summary>Three translations that are current, of a source in paragraphs of a word.</summary>
    private static async Task<CliBench> Translated(string paragraphs, params string[] languages)
    {
        var bench = new CliBench(
            """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            """
        );
        Write(bench, paragraphs);
        foreach (var language in languages)
        {
            bench.Write($"input/letters/2024-03-05-returns/{language}.md", "---\ntitle: T\n---\n\nText.\n");
            (await bench.Run("follow", "returns", language)).Code.ShouldBe(0);
        }
        return bench;
    }

    private static void Write(CliBench bench, string paragraphs) =>
        bench.Write(Source, "---\ntitle: On returns\n---\n\n" + string.Join("\n\n", paragraphs.Split(' ')) + "\n");

    private static async Task<string> State(CliBench bench, string language) =>
        (await bench.Run("status", "--document", "returns", "--language", language, "--format", "json")).Output;

    [Fact]
    public void After_any_edit_a_translation_that_follows_is_current_and_one_line_of_it_is_new() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(15),
            Prop.ForAll(
                Gen.ArrayOf(Gen.Elements("a", "b", "> c", "1. d", "[^n]: e", "<!-- f -->", "*", "```")).ToArbitrary(),
                paragraphs =>
                {
                    using var bench = Translated("a b", "ko").GetAwaiter().GetResult();
                    var before = bench.Read("input/letters/2024-03-05-returns/ko.md").Split('\n');
                    bench.Write(
                        Source,
                        "---\ntitle: On returns\n---\n\n" + string.Join("\n\n", paragraphs) + "\n\nEnd.\n"
                    );
                    bench.Run("follow", "returns", "ko").GetAwaiter().GetResult().Code.ShouldBe(0);
                    var after = bench.Read("input/letters/2024-03-05-returns/ko.md").Split('\n');
                    after.Length.ShouldBe(before.Length);
                    before.Zip(after).Count(pair => pair.First != pair.Second).ShouldBeLessThanOrEqualTo(1);
                    State(bench, "ko").GetAwaiter().GetResult().ShouldContain("\"current\"");
                }
            )
        );

    [Fact]
    public async Task A_typo_in_the_source_needs_no_translation()
    {
        using var bench = await Translated("one tvo three", "ko", "zh-Hans");
        Write(bench, "one two three");
        (await bench.Run("follow", "returns", "--editorial")).Output.ShouldBe(
            "letters/2024-03-05-returns ko: caught up.\nletters/2024-03-05-returns zh-Hans: caught up.\n"
        );
        (await State(bench, "ko")).ShouldContain("\"current\"");
    }

    [Fact]
    public async Task A_language_that_was_behind_before_stays_behind_for_that()
    {
        using var bench = await Translated("one tvo three", "ko", "zh-Hans");
        Write(bench, "one tvo THREE");
        await bench.Run("follow", "returns", "ko");
        Write(bench, "one two THREE");
        (await bench.Run("follow", "returns", "--editorial")).Output.ShouldBe(
            "letters/2024-03-05-returns ko: caught up.\nletters/2024-03-05-returns zh-Hans: stays behind: paragraph 3.\n"
        );
        (await State(bench, "zh-Hans")).ShouldContain("\"paragraphs\":[3]");
    }

    [Fact]
    public async Task With_git_the_change_is_what_is_not_committed_yet()
    {
        using var bench = await Translated("one tvo three", "ko", "zh-Hans");
        Write(bench, "one tvo THREE");
        bench.Commit();
        Write(bench, "one two THREE");
        (await bench.Run("follow", "returns", "--editorial")).Output.ShouldBe(
            "letters/2024-03-05-returns ko: stays behind: paragraph 3.\nletters/2024-03-05-returns zh-Hans: stays behind: paragraph 3.\n"
        );
    }

    [Fact]
    public async Task Or_else_the_last_commit_that_changed_a_word()
    {
        using var bench = await Translated("one tvo three", "ko");
        Write(bench, "one tvo THREE");
        bench.Commit();
        Write(bench, "one two THREE");
        bench.Commit();
        bench.Write(
            Source,
            bench.Read(Source).Replace("title: On returns", "title: On returns\nslug: other", StringComparison.Ordinal)
        );
        bench.Commit();
        (await bench.Run("follow", "returns", "--editorial")).Output.ShouldBe(
            "letters/2024-03-05-returns ko: stays behind: paragraph 3.\n"
        );
        (
            await bench.Run("status", "--document", "returns", "--language", "ko", "--format", "json")
        ).Output.ShouldContain("\"paragraphs\":[3]");
    }

    [Fact]
    public async Task An_untracked_translation_is_not_called_caught_up()
    {
        using var bench = await Translated("one two", "ko");
        bench.Write("input/letters/2024-03-05-returns/zh-Hans.md", "---\ntitle: T\n---\n\nText.\n");
        Write(bench, "one 2");
        (await bench.Run("follow", "returns", "--editorial")).Output.ShouldContain(
            "zh-Hans: untracked, left as it is."
        );
        bench.Read("input/letters/2024-03-05-returns/zh-Hans.md").ShouldBe("---\ntitle: T\n---\n\nText.\n");
    }

    [Theory]
    [InlineData(2, "it follows nothing", "returns", "en")]
    [InlineData(2, "publish translate letters/2024-03-05-returns zh-Hans begins it", "returns", "zh-Hans")]
    [InlineData(2, "--editorial", "returns")]
    [InlineData(1, "no front matter", "returns", "ko")]
    public async Task What_cannot_follow_is_told_why(int code, string answer, params string[] arguments)
    {
        using var bench = await Translated("one");
        bench.Write("input/letters/2024-03-05-returns/ko.md", "");
        var ran = await bench.Run(["follow", .. arguments]);
        ran.Code.ShouldBe(code);
        ran.Error.ShouldContain(answer);
        bench.Read("input/letters/2024-03-05-returns/ko.md").ShouldBe("");
        Directory.GetFiles(Path.Combine(bench.Folder, "input/letters/2024-03-05-returns")).Length.ShouldBe(2);
    }
}
