using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class DiffTests
{
    private const string Folder = "input/letters/2024-03-05-returns/";

    private static async Task<CliBench> Changed(bool committed)
    {
        var bench = new CliBench(
            $"""
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---

            The eleven came home.

            They were paid.

            They thank you.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환
            ---

            열한 명이 돌아왔다.

            임금을 받았다.

            감사한다.
            """
        );
        await bench.Run("follow", "returns", "ko");
        if (committed)
            bench.Commit();
        bench.Write(
            Folder + "en.md",
            "---\ntitle: On returns\n---\n\nThe twelve came home.\n\nOn Tuesday.\n\nThey thank you.\n"
        );
        if (committed)
            bench.Commit();
        return bench;
    }

    private const string WithWords = """
        letters/2024-03-05-returns: en has changed since ko was made.

        en, paragraph 1: changed
          The [-eleven-]{+twelve+} came home.
        ko, paragraph 1:
          열한 명이 돌아왔다.

        en, paragraph 2: changed
          [-They were paid-]{+On Tuesday+}.
        ko, paragraph 2:
          임금을 받았다.

        When ko says the same: publish follow letters/2024-03-05-returns ko

        """;

    [Fact]
    public async Task Words_are_marked_beside_the_translations_own_paragraph()
    {
        using var bench = await Changed(committed: true);
        (await bench.Run("diff", "returns", "ko")).ShouldBe(new Ran(0, WithWords, ""));
        (await bench.Run("diff", "returns", "ko", "--output", "d.txt")).Output.ShouldBe("Written: d.txt\n");
        bench.Read("d.txt").ShouldBe(WithWords);
    }

    [Fact]
    public async Task Without_history_the_paragraphs_are_known_all_the_same()
    {
        using var whole = await Changed(committed: true);
        using var bench = new CliBench();
        Directory.Delete(Path.Combine(bench.Folder, "input"), recursive: true);
        GitBench.Git(bench.Folder, "clone", "--quiet", "--depth=1", "file://" + whole.Folder, ".");
        var ran = await bench.Run("diff", "returns", "ko");
        ran.Output.ShouldContain("Git does not have the old text here");
        ran.Output.ShouldContain(
            "en, paragraph 1: changed\n  The twelve came home.\nko, paragraph 1:\n  열한 명이 돌아왔다.\n"
        );
        ran.Output.ShouldContain("en, paragraph 2: changed\n  On Tuesday.\nko, paragraph 2:\n");
        ran.Output.ShouldNotContain("paragraph 3");
        (
            await bench.Run("status", "--document", "returns", "--language", "ko", "--format", "json")
        ).Output.ShouldContain("\"paragraphs\":[1,2]");
    }

    [Fact]
    public async Task Without_git_too()
    {
        using var bench = await Changed(committed: false);
        (await bench.Run("diff", "returns", "ko")).Output.ShouldContain("en, paragraph 2: changed\n  On Tuesday.\n");
    }

    [Fact]
    public async Task A_text_committed_with_line_ends_of_Windows_is_found_in_the_files_history()
    {
        using var bench = await Changed(committed: false);
        bench.Write(
            Folder + "en.md",
            "---\r\ntitle: On returns\r\n---\r\n\r\nThe eleven came home.\r\n\r\nThey were paid.\r\n\r\nThey thank you.\r\n"
        );
        bench.Commit();
        bench.Write(
            Folder + "en.md",
            "---\r\ntitle: On returns\r\n---\r\n\r\nThe twelve came home.\r\n\r\nOn Tuesday.\r\n\r\nThey thank you.\r\n"
        );
        (await bench.Run("diff", "returns", "ko")).Output.ShouldBe(WithWords);
    }

    [Fact]
    public async Task A_paragraph_that_came_and_one_that_went_are_told_as_such()
    {
        using var bench = await Changed(committed: true);
        bench.Write(
            Folder + "en.md",
            "---\ntitle: On returns\n---\n\nThe eleven came home.\n\nOn Tuesday.\n\nThey were paid.\n"
        );
        var ran = await bench.Run("diff", "returns", "ko");
        ran.Output.ShouldContain("en, paragraph 2: new\n  {+On Tuesday.+}\nko: to come after paragraph 1\n");
        ran.Output.ShouldContain(
            "en, paragraph 3: a paragraph is gone here\n  [-They thank you.-]\nko, paragraph 3:\n  감사한다.\n"
        );
    }

    [Fact]
    public async Task Nothing_is_told_of_what_is_current_and_no_guess_made_of_what_is_untracked()
    {
        using var bench = await Changed(committed: false);
        await bench.Run("follow", "returns", "ko");
        (await bench.Run("diff", "returns", "ko")).Output.ShouldBe(
            "letters/2024-03-05-returns: nothing has changed in en since ko was made.\n"
        );
        bench.Write(Folder + "ko.md", "---\ntitle: 송환\n---\n\n글.\n");
        var ran = await bench.Run("diff", "returns", "ko");
        ran.Code.ShouldBe(1);
        ran.Error.ShouldContain("does not say which text it was made from");
        (await bench.Run("diff", "returns", "zh-Hans")).Code.ShouldBe(2);
        (await bench.Run("diff", "returns", "en")).Code.ShouldBe(2);
    }
}
