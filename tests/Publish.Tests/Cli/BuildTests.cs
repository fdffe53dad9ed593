using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class BuildTests
{
    private const string Letter = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        """;

    [Fact]
    public async Task A_good_site_is_built_and_counted()
    {
        using var bench = new CliBench(Letter);
        var ran = await bench.Run("build");
        ran.Error.ShouldBe("");
        ran.Code.ShouldBe(0);
        bench.Read("output/letters/2024/03/05/returns/index.html").ShouldContain("On returns");
        ran.Output.ShouldContain("en: ");
        ran.Output.ShouldContain("Built ");
        ran.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task What_cannot_be_drawn_is_said_once_and_ends_no_build()
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            cards: true

            """ + Letter
        );
        var ran = await bench.Run("build", "--plain");
        ran.Code.ShouldBe(0, ran.Output + ran.Error);
        ran.Output.ShouldContain(
            "2 cards could not be drawn, and the site’s picture, or a sheet without words, stands there instead. There is no Chromium on this machine. Install it, or name it with CHROME_PATH.\n"
        );
        (await bench.Run("build", "--plain")).Output.ShouldContain("unchanged.");
    }

    [Fact]
    public async Task Errors_leave_the_last_site_and_end_with_1()
    {
        using var bench = new CliBench(Letter);
        await bench.Run("build");
        bench.Write("input/letters/2024-03-05-returns/en.md", "---\ntitel: On returns\n---\nText.\n");
        var ran = await bench.Run("build");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("letters/2024-03-05-returns/en.md:2:1: error PUB200");
        ran.Output.ShouldContain("Nothing was written");
        bench.Read("output/letters/2024/03/05/returns/index.html").ShouldContain("On returns");
    }

    [Fact]
    public async Task With_warn_only_a_faulty_document_is_left_out()
    {
        using var bench = new CliBench(
            Letter
                + """

                -- letters/2024-03-06-wrong/en.md --
                ---
                titel: Wrong
                ---
                """
        );
        var ran = await bench.Run("build", "--warn-only");
        ran.Code.ShouldBe(0, ran.Output);
        ran.Output.ShouldContain("Left out: letters/2024-03-06-wrong");
        bench.Has("output/letters/2024/03/05/returns/index.html").ShouldBeTrue();
        bench.Has("output/letters/2024/03/06/wrong/index.html").ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_of_an_embargoed_document_is_made_or_told()
    {
        using var bench = new CliBench(
            Letter
                + """

                -- press-releases/2024-03-20-secret/document.yml --
                embargo: 2024-03-20T09:00+09:00
                countries: [nowhere]
                -- press-releases/2024-03-20-secret/en.md --
                ---
                title: Unheard of
                ---
                [gone](letters/2020-01-01-never)
                """
        );
        var ran = await bench.Run("build", "--drafts");
        ran.Code.ShouldBe(0, ran.Output);
        (ran.Output + ran.Error).ShouldNotContain("secret");
        Directory
            .EnumerateFiles(Path.Combine(bench.Folder, "output"), "*", SearchOption.AllDirectories)
            .ShouldAllBe(file => !File.ReadAllText(file).Contains("Unheard of", StringComparison.Ordinal));
        (await bench.Run("check")).Output.ShouldContain("press-releases/2024-03-20-secret");
    }

    [Theory]
    [InlineData("embargo: soon", "PUB207")]
    [InlineData("embagro: 2031-01-01T09:00+09:00", "PUB200")]
    [InlineData("embargo: [2031", "PUB10")]
    public async Task An_embargo_that_cannot_be_read_is_told_and_nothing_else_of_its_document(
        string embargo,
        string code
    )
    {
        using var bench = new CliBench(
            $"""
            -- letters/2024-03-05-returns/document.yml --
            countries: [nowhere]
            {embargo}
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            """
        );
        var ran = await bench.Run("build");
        ran.Code.ShouldBe(1, ran.Output);
        ran.Output.ShouldContain(code);
        ran.Output.ShouldContain(": 1 error.");
        ran.Output.ShouldNotContain("no country");
    }

    [Fact]
    public async Task The_moment_decides_what_is_held()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-03-05-returns/document.yml --
            embargo: 2024-12-01T09:00+09:00
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            """
        );
        await bench.Run("build", "--at", "2024-12-01T08:59");
        bench.Has("output/letters/2024/12/01/returns/index.html").ShouldBeFalse();
        bench.Variables["SOURCE_DATE_EPOCH"] = "1733011200";
        await bench.Run("build");
        bench.Has("output/letters/2024/12/01/returns/index.html").ShouldBeTrue();
        await bench.Run("build", "--at", "2024-12-01T08:59");
        bench.Has("output/letters/2024/12/01/returns/index.html").ShouldBeFalse();
    }

    [Fact]
    public async Task The_command_line_goes_before_the_environment_and_that_before_the_site()
    {
        using var bench = new CliBench(Letter);
        bench.Variables["PUBLISH_BASE_URL"] = "https://staging.example.org/";
        bench.Variables["PUBLISH_OUTPUT"] = "elsewhere";
        await bench.Run("build");
        bench.Read("elsewhere/index.html").ShouldContain("https://staging.example.org/");
        await bench.Run("build", "--base-url", "https://try.example.org", "--output", "third");
        bench.Read("third/index.html").ShouldContain("https://try.example.org/");
    }

    [Theory]
    [InlineData("--at", "tomorrow")]
    [InlineData("--base-url", "www.example.org")]
    [InlineData("--speed", "11")]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_right(string option, string value)
    {
        using var bench = new CliBench(Letter);
        var ran = await bench.Run("build", option, value);
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain(option.TrimStart('-').Split('-')[0], Case.Insensitive);
        bench.Has("output/index.html").ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_Publish_did_not_make_ends_with_3_and_is_left_alone()
    {
        using var bench = new CliBench(Letter);
        bench.Write("output/thesis.txt", "years of work");
        var ran = await bench.Run("build");
        ran.Code.ShouldBe(3);
        ran.Error.ShouldContain("did not make");
        ran.Error.ShouldNotContain("   at ");
        bench.Read("output/thesis.txt").ShouldBe("years of work");
    }

    [Fact]
    public async Task No_input_ends_with_3()
    {
        using var bench = new CliBench();
        var ran = await bench.Run("build", "--input", "nowhere");
        (ran.Code, ran.Error.Contains("--input", StringComparison.Ordinal)).ShouldBe((3, true));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        using var bench = new CliBench(Letter);
        await bench.Run("build", "--output", "one");
        await bench.Run("build", "--output", "two");
        Tree("one").ShouldBe(Tree("two"));

        Dictionary<string, string> Tree(string folder) =>
            Directory
                .EnumerateFiles(Path.Combine(bench.Folder, folder), "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(Path.Combine(bench.Folder, folder), file),
                    file => Convert.ToHexString(File.ReadAllBytes(file))
                );
    }
}
