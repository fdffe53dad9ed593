using Publish.Engine.Host;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>A build on a machine that lacks something, strict and not.</summary>
public sealed class StrictBuildTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en]
        cards: true
        -- letters/2024-03-05-returns/document.yml --
        attachments: [{file: paper.pdf}]
        -- letters/2024-03-05-returns/paper.pdf --
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
        3 0 obj << /Author (Canary) >> endobj
        trailer << /Root 1 0 R /Info 3 0 R /Size 4 >>
        %%EOF
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        Nobody was asked.

        """;

    [Fact]
    public async Task Not_strict_it_is_built_and_says_what_is_missing()
    {
        using var bench = Bench();
        var ran = await bench.Run("build");
        ran.Code.ShouldBe(0, ran.Error);
        ran.Output.ShouldContain("warning PUB505");
        ran.Output.ShouldContain("2 cards could not be drawn");
        ran.Output.ShouldNotContain("sudo");
    }

    [Fact]
    public async Task Strict_nothing_is_written_every_loss_is_told_with_its_command_and_it_ends_with_3()
    {
        using var bench = Bench();
        await bench.Run("build");
        bench.Write("input/letters/2024-03-05-returns/en.md", "---\ntitle: On returns, again\n---\nText.\n");
        var ran = await bench.Run("build", "--strict");
        ran.Code.ShouldBe(3, ran.Output + ran.Error);
        ran.Output.ShouldContain(
            """
            error: 1 file would tell more than a reader sees: letters/2024-03-05-returns/paper.pdf. The machine lacks what takes it out: qpdf is not installed.
              Install qpdf 11.0 or later: sudo apt-get install qpdf
            error: 2 cards could not be drawn. There is no Chromium on this machine. Install it, or name it with CHROME_PATH.
              Install Chromium: sudo apt-get install chromium

            """
        );
        ran.Output.ShouldContain(
            "Nothing was written: this site is built strictly, and this machine lacks something (2 errors; publish doctor tells all that it needs). output stands as it stood.\n"
        );
        bench.Read("output/letters/2024/03/05/returns/index.html").ShouldNotContain("again");
        Directory
            .EnumerateFileSystemEntries(bench.Folder)
            .Select(Path.GetFileName)
            .Order()
            .ShouldBe([".publish", "input", "output"]);
    }

    [Fact]
    public async Task What_the_program_was_built_without_is_a_loss_with_its_command()
    {
        using var bench = new CliBench(
            Site.Replace("cards: true", "metadata: keep\npdf: true", StringComparison.Ordinal)
        )
        {
            Host = HostSystem.Fedora,
            IsUnpaged = true,
        };
        var ran = await bench.Run("build", "--strict");
        ran.Code.ShouldBe(3, ran.Output + ran.Error);
        ran.Output.ShouldContain(
            """
            error: 1 letter could not be printed as PDF. Publish was built without Paged.js: fetch it with npm ci --prefix theme/paper --ignore-scripts, which needs Node, and build it again.
              Install Paged.js: npm ci --prefix theme/paper --ignore-scripts

            """
        );
        bench.Has("output/index.html").ShouldBeFalse();
    }

    [Theory]
    [InlineData("true", 3)]
    [InlineData("1", 3)]
    [InlineData("false", 0)]
    [InlineData("yes", 2)]
    public async Task The_environment_says_it_too(string said, int code)
    {
        using var bench = Bench();
        bench.Variables["PUBLISH_STRICT"] = said;
        (await bench.Run("build")).Code.ShouldBe(code);
    }

    [Fact]
    public async Task The_command_line_wins_over_the_environment_and_that_over_site_yml()
    {
        using var bench = Bench();
        bench.Write("input/site.yml", bench.Read("input/site.yml") + "strict: true\n");
        (await bench.Run("build")).Code.ShouldBe(3);
        bench.Variables["PUBLISH_STRICT"] = "false";
        (await bench.Run("build")).Code.ShouldBe(0);
        (await bench.Run("build", "--strict")).Code.ShouldBe(3);
        bench.Variables["PUBLISH_STRICT"] = "true";
        (await bench.Run("build", "--strict", "false")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Errors_in_the_content_come_first()
    {
        using var bench = Bench();
        bench.Write("input/letters/2024-03-06-other/en.md", "---\ntitel: Other\n---\nText.\n");
        var ran = await bench.Run("build", "--strict");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("PUB200");
        ran.Output.ShouldContain("sudo apt-get install qpdf");
    }

    [Fact]
    public async Task A_strict_build_that_leaves_documents_out_is_a_contradiction()
    {
        using var bench = Bench();
        var ran = await bench.Run("build", "--strict", "--warn-only");
        (ran.Code, ran.Error).ShouldBe(
            (
                2,
                "A strict build leaves nothing out, and --warn-only leaves out documents with errors. Choose one of them.\n"
            )
        );
    }

    [Fact]
    public async Task GitHub_shows_each_loss_above_its_log()
    {
        using var bench = Bench();
        bench.Variables["GITHUB_ACTIONS"] = "true";
        var ran = await bench.Run("build", "--strict");
        ran.Output.ShouldContain(
            "::error title=qpdf::error: 1 file would tell more than a reader sees: letters/2024-03-05-returns/paper.pdf. The machine lacks what takes it out: qpdf is not installed.%0A  Install qpdf"
        );
        ran.Output.ShouldContain("::error title=Chromium::");
    }

    [Fact]
    public async Task A_mirror_of_a_strict_site_is_no_exception()
    {
        using var bench = Bench();
        bench.Write("input/site.yml", bench.Read("input/site.yml") + "strict: true\n");
        var ran = await bench.Run("mirror");
        ran.Code.ShouldBe(3, ran.Output);
        ran.Output.ShouldContain("Install qpdf");
        bench.Has("mirror.tar").ShouldBeFalse();
    }

    private static CliBench Bench() => new(Site) { Variables = { ["PATH"] = "/nowhere" }, Host = HostSystem.Debian };
}
