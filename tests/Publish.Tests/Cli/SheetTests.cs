using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>One letter on paper before it is published.</summary>
public sealed class SheetTests
{
    private const string Site = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        Nobody was asked.
        -- letters/2024-03-06-amounts/en.md --
        ---
        title: On amounts
        titel: On amounts
        ---
        -- pages/about/en.md --
        ---
        title: About
        ---
        Who we are.
        """;

    private const string Unpaged =
        "Publish was built without Paged.js: fetch it with npm ci --prefix theme/paper --ignore-scripts, which needs Node, and build it again.";

    [Fact]
    public async Task Without_a_browser_it_says_so()
    {
        using var bench = new CliBench(Site) { Variables = { ["PATH"] = "/nowhere" } };
        var ran = await bench.Run("sheet", "returns");
        ran.Code.ShouldBe(3);
        ran.Error.ShouldContain("There is no Chromium on this machine.");
        bench.Has("returns-en.pdf").ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_that_is_none_ends_with_a_sentence_too()
    {
        using var bench = new CliBench(Site) { Variables = { ["CHROME_PATH"] = "/bin/false" } };
        (await bench.Run("sheet", "returns")).Code.ShouldBe(3);
    }

    [Theory]
    [InlineData(2, "about", "no letter")]
    [InlineData(2, "nothing-of-it", "There is no document")]
    [InlineData(1, "amounts", "titel")]
    public async Task What_cannot_be_printed_is_told(int code, string document, string words)
    {
        using var bench = new CliBench(Site) { Variables = { ["PATH"] = "/nowhere" } };
        var ran = await bench.Run("sheet", document);
        ran.Code.ShouldBe(code, ran.Error);
        (ran.Output + ran.Error).ShouldContain(words);
    }

    [Fact]
    public async Task A_language_that_it_does_not_have_is_told_with_those_that_it_has()
    {
        using var bench = new CliBench(Site);
        var ran = await bench.Run("sheet", "returns", "--language", "ko");
        (ran.Code, ran.Error).ShouldBe((2, "letters/2024-03-05-returns has no text in ko. It has en.\n"));
    }

    [Fact]
    public async Task A_build_without_a_browser_ends_with_code_3_and_the_rest_of_the_site()
    {
        using var bench = new CliBench(Site.Replace("titel: On amounts\n", "", StringComparison.Ordinal))
        {
            Variables = { ["PATH"] = "/nowhere" },
        };
        var ran = await bench.Run("build", "--pdf");
        ran.Code.ShouldBe(3, ran.Output);
        ran.Output.ShouldContain(
            "2 letters could not be printed as PDF; the rest of the site stands. There is no Chromium on this machine."
        );
        bench.Has("output/letters/2024/03/05/returns/index.html").ShouldBeTrue();
    }

    [Fact]
    public async Task A_program_that_was_built_without_Paged_says_in_a_line_how_to_get_it()
    {
        using var bench = new CliBench(Site) { IsUnpaged = true };
        var ran = await bench.Run("sheet", "returns");
        (ran.Code, ran.Output, ran.Error).ShouldBe((3, "", Unpaged + "\n"));
        bench.Has("returns-en.pdf").ShouldBeFalse();
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--pdf", 3)]
    public async Task A_build_without_Paged_says_so_where_PDFs_are_asked_for_and_nowhere_else(string option, int code)
    {
        using var bench = new CliBench(Site.Replace("titel: On amounts\n", "", StringComparison.Ordinal))
        {
            IsUnpaged = true,
        };
        var ran = await bench.Run(option.Length == 0 ? ["build"] : ["build", option]);
        (ran.Code, ran.Error).ShouldBe((code, ""));
        if (code == 0)
            ran.Output.ShouldNotContain("Paged.js");
        else
            ran.Output.ShouldContain(
                $"2 letters could not be printed as PDF; the rest of the site stands. {Unpaged}\n"
            );
        bench.Has("output/letters/2024/03/05/returns/index.html").ShouldBeTrue();
    }
}
