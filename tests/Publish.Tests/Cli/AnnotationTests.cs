using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class AnnotationTests
{
    [Fact]
    public async Task GitHub_gets_an_annotation_on_the_line_at_fault()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-03-05-re,turns/en.md --
            ---
            titel: "100%: On returns"
            ---
            ::set-output name=x::y
            """
        );
        bench.Variables["GITHUB_ACTIONS"] = "true";
        bench.Variables["GITHUB_WORKSPACE"] = bench.Folder;
        var lines = (await bench.Run("build")).Output.Split('\n');
        var annotation = lines.First(line =>
            line.StartsWith("::error", StringComparison.Ordinal) && line.Contains("PUB200", StringComparison.Ordinal)
        );
        annotation.ShouldStartWith(
            "::error file=input/letters/2024-03-05-re%2Cturns/en.md,line=2,col=1,title=PUB200::There is no key"
        );
        annotation.ShouldContain("%0A");
    }

    [Fact]
    public async Task Lines_of_content_stand_where_commands_are_not_obeyed()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            ::add-mask::x [gone](letters/2020-01-01-never)
            """
        );
        bench.Variables["GITHUB_ACTIONS"] = "true";
        var lines = (await bench.Run("build")).Output.Split('\n');
        var stop = Array.FindIndex(lines, line => line.StartsWith("::stop-commands::", StringComparison.Ordinal));
        var content = Array.FindIndex(lines, line =>
            line.TrimStart().StartsWith("::add-mask::", StringComparison.Ordinal)
        );
        var again = Array.IndexOf(lines, $"::{lines[stop]["::stop-commands::".Length..]}::");
        (stop < content && content < again).ShouldBeTrue(string.Join('\n', lines));
    }

    [Fact]
    public async Task What_a_terminal_would_obey_is_never_printed_raw()
    {
        using var bench = new CliBench(
            "-- letters/2024-03-05-returns/en.md --\n---\ntitle: On returns\ntitel: \"\u001b]0;owned\u0007\u202e\"\n---\n"
        );
        var ran = await bench.Run("build");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldAllBe(letter => letter == '\n' || !char.IsControl(letter));
        ran.Output.ShouldNotContain("\u202e");
    }
}
