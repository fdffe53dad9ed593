using Publish.Tests.Metadata;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class CheckTests
{
    [Fact]
    public async Task A_good_site_has_nothing_wrong_and_nothing_is_made()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            """
        );
        var ran = await bench.Run("check");
        (ran.Code, ran.Output).ShouldBe((0, "1 document in 1 text: nothing wrong.\n"));
        Directory.EnumerateFileSystemEntries(bench.Folder).Select(Path.GetFileName).ShouldBe(["input"]);
    }

    [Fact]
    public async Task What_a_build_takes_out_of_files_is_neither_wrong_nor_made_anew()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-03-05-returns/document.yml --
            attachments: [{file: quay.jpg}, {file: report.pdf}]
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            """
        );
        await File.WriteAllBytesAsync(
            Path.Combine(bench.Folder, "input/letters/2024-03-05-returns/quay.jpg"),
            AFile.Jpeg(),
            TestContext.Current.CancellationToken
        );
        await File.WriteAllBytesAsync(
            Path.Combine(bench.Folder, "input/letters/2024-03-05-returns/report.pdf"),
            AFile.Pdf(),
            TestContext.Current.CancellationToken
        );
        (await bench.Run("check")).Output.ShouldBe("1 document in 1 text: nothing wrong.\n");
        Directory.EnumerateFileSystemEntries(bench.Folder).Select(Path.GetFileName).ShouldBe(["input"]);
        bench.Variables["PATH"] = "";
        var without = (await bench.Run("check")).Output;
        without.ShouldContain("report.pdf");
        without.ShouldNotContain("returns/quay.jpg");
    }

    [Fact]
    public async Task A_link_to_what_is_held_is_wrong_until_it_is_released()
    {
        using var bench = new CliBench(
            """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            See [the other](letters/2024-03-06-held).
            -- letters/2024-03-06-held/document.yml --
            embargo: 2031-01-01T09:00+09:00
            -- letters/2024-03-06-held/en.md --
            ---
            title: Held
            ---
            """
        );
        var ran = await bench.Run("check");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("letters/2024-03-05-returns/en.md:4:");
        ran.Output.ShouldContain("1 error");
    }

    [Fact]
    public async Task Schemas_are_written_into_the_input()
    {
        using var bench = new CliBench();
        (await bench.Run("schema")).Code.ShouldBe(0);
        bench.Has("input/schema/document.schema.json").ShouldBeTrue();
        (await bench.Run("new", "letter", "On returns")).Code.ShouldBe(0);
        bench
            .Read("input/letters/2024-03-10-on-returns/document.yml")
            .ShouldStartWith("# yaml-language-server: $schema=../../schema/document.schema.json\n");
        (await bench.Run("check")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Of_one_fault_twenty_are_told_and_the_others_counted()
    {
        using var bench = new CliBench(
            "-- letters/2024-03-05-returns/en.md --\n---\ntitle: On returns\nsubtitel: A\n---\n\n"
                + string.Concat(Enumerable.Range(1, 1023).Select(at => $"[{at}](javascript:{at})\n\n"))
        );
        var ran = await bench.Run("check");
        ran.Code.ShouldBe(1);
        ran.Output.Split('\n').Count(line => line.Contains("error PUB", StringComparison.Ordinal)).ShouldBe(21);
        ran.Output.ShouldContain(": 1,003 more like these. publish explain PUB");
        ran.Output.ShouldContain("1 document in 1 text: 1,024 errors.");
        ran.Output.ShouldContain("subtitel");
    }
}
