using System.Text.RegularExpressions;
using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class TerminalTests
{
    [Fact]
    public async Task A_table_keeps_its_rows_at_a_terminal()
    {
        using var bench = new CliBench(TranslatedSite.Site) { IsTerminal = true };
        var ran = await bench.Run("status");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldMatch(@"press-releases/2022-01-02-wages \(draft\) .*source.*untracked.*missing.*missing");
    }

    [Fact]
    public async Task A_table_is_no_wider_than_the_terminal()
    {
        using var bench = new CliBench(TranslatedSite.Site) { IsTerminal = true };
        bench.Write(
            "input/letters/2023-03-05-a-name-that-is-much-longer-than-a-terminal-of-eighty-columns-can-show/en.md",
            "---\ntitle: Long\n---\n\nText.\n"
        );
        var output = Regex.Replace((await bench.Run("status")).Output, "\e\\[[0-9;]*m", "");
        var rows = output[..output.IndexOf("What is left", StringComparison.Ordinal)].Split('\n');
        rows.ShouldAllBe(row => row.Length <= 80);
        rows.ShouldContain(row =>
            row.StartsWith("letters/2023-03-05-a-name", StringComparison.Ordinal)
            && row.Contains("…  source", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_a_terminal_with_its_place()
    {
        using var bench = new CliBench(TranslatedSite.Site) { IsTerminal = true };
        bench.Write("input/letters/2024-03-05-returns/ko.md", "");
        (await bench.Run("check")).Output.ShouldContain("PUB254");
    }

    [Fact]
    public async Task Words_that_came_and_went_are_marked_at_a_terminal_too()
    {
        using var bench = new CliBench(TranslatedSite.Site) { IsTerminal = true };
        await bench.Run("follow", "about", "ko");
        bench.Commit();
        bench.Write("input/pages/about/en.md", "---\ntitle: About us\n---\n\nText.\n");
        (await bench.Run("diff", "about", "ko")).Output.ShouldContain("{+ us+}");
    }

    [Fact]
    public void There_is_always_something_to_say_of_a_build_also_before_and_between_its_phases()
    {
        var progress = new BuildProgress(TimeProvider.System);
        Sentences.Of(progress).ShouldNotBeEmpty();
        foreach (var phase in Enum.GetValues<BuildPhase>())
        {
            progress.Enter(phase, total: 3);
            Sentences.Of(progress).ShouldBe($"{phase} 0 of 3");
            progress.Enter(phase);
            Sentences.Of(progress).ShouldBe(phase.ToString());
        }
        progress.Enter(null);
        Sentences.Of(progress).ShouldNotBeEmpty();
    }
}
