using Publish.Engine.Host;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>Who has a new machine is told what it lacks, before a site is without it.</summary>
public sealed class DoctorTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en]
        cards: true
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        Nobody was asked.

        """;

    private const string Gif = "-- assets/dot.gif --\nGIF89a\n",
        Paper = "-- assets/paper.pdf --\n%PDF-1.4\n",
        Avif = "-- assets/photo.avif --\n\0\0\0\u001Cftypavif\0\0\0\0avifmif1miaf\n";

    [Fact]
    public async Task What_the_settings_need_and_the_machine_lacks_ends_with_3_and_its_command()
    {
        using var bench = Bench(Site + Paper + Avif);
        var ran = await bench.Run("doctor");
        (ran.Code, ran.Error).ShouldBe((3, ""));
        ran.Output.ShouldContain("Chromium: missing (this site needs it: cards: true)\n");
        ran.Output.ShouldContain("  sudo apt-get install chromium\n");
        ran.Output.ShouldContain("exiftool: missing (this site needs it: metadata: strip)\n");
        ran.Output.ShouldContain("qpdf: missing (this site needs it: metadata: strip)\n");
        ran.Output.ShouldContain("  sudo apt-get install libimage-exiftool-perl\n");
        ran.Output.ShouldContain("git: missing\n");
        ran.Output.ShouldEndWith(
            "needs what this machine lacks: Chromium, exiftool, qpdf. Without it, a build leaves something out, and a strict one writes nothing.\n"
        );
        ran.Output.ShouldNotContain("dnf");
    }

    [Fact]
    public async Task Only_files_of_its_own_forms_need_a_program()
    {
        using var bench = Bench(Site.Replace("cards: true", "", StringComparison.Ordinal) + Gif);
        var ran = await bench.Run("doctor");
        ran.Code.ShouldBe(0, ran.Output);
        ran.Output.ShouldContain("exiftool: missing\n");
        ran.Output.ShouldContain("qpdf: missing\n");
        using var other = Bench(Site.Replace("cards: true", "", StringComparison.Ordinal) + Paper);
        (await other.Run("doctor")).Output.ShouldContain("needs what this machine lacks: qpdf. ");
    }

    [Fact]
    public async Task What_no_setting_needs_is_told_and_ends_with_0()
    {
        using var bench = Bench(Site.Replace("cards: true", "metadata: keep", StringComparison.Ordinal));
        var ran = await bench.Run("doctor");
        ran.Code.ShouldBe(0, ran.Output);
        ran.Output.ShouldContain("Chromium: missing\n");
        ran.Output.ShouldContain("output folder: ");
        ran.Output.ShouldEndWith("This machine has all that the site in input needs.\n");
        Directory.EnumerateFileSystemEntries(bench.Folder).Select(Path.GetFileName).ShouldBe(["input"]);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("input/letters")]
    public async Task It_works_outside_a_site(string input)
    {
        using var bench = Bench(Site);
        var ran = await bench.Run("doctor", "--input", input);
        ran.Code.ShouldBe(0, ran.Output + ran.Error);
        ran.Output.ShouldContain("There is no site here that can be read");
        ran.Output.ShouldContain("qpdf: missing\n");
    }

    [Fact]
    public async Task A_site_that_cannot_be_read_needs_nothing_yet()
    {
        using var bench = Bench("-- site.yml --\ntitle: [\n");
        (await bench.Run("doctor")).ShouldSatisfyAllConditions(
            ran => ran.Code.ShouldBe(0),
            ran => ran.Output.ShouldContain("There is no site here that can be read")
        );
    }

    [Fact]
    public async Task On_another_system_and_with_all_every_command_is_told_its_own_first()
    {
        using var bench = Bench(Site, HostSystem.MacOS);
        var ran = await bench.Run("doctor", "--all");
        ran.Output.ShouldContain("  macOS: brew install qpdf\n  Debian: sudo apt-get install qpdf\n");
        ran.Output.ShouldContain("  Windows: winget install QPDF.QPDF\n");
        using var other = Bench(Site, system: null);
        (await other.Run("doctor")).Output.ShouldContain("  sudo dnf install qpdf (Fedora)\n");
    }

    [Fact]
    public async Task An_output_that_no_build_could_take_is_told()
    {
        using var bench = Bench(Site.Replace("cards: true", "metadata: keep", StringComparison.Ordinal));
        var ran = await bench.Run("doctor", "--output", "input/site");
        ran.Code.ShouldBe(3);
        ran.Output.ShouldContain("lies in the input folder");
    }

    [Theory]
    [InlineData(HostSystem.Debian)]
    [InlineData(null)]
    public async Task What_the_program_was_built_without_is_told_with_its_one_command(HostSystem? system)
    {
        using var bench = new CliBench(
            Site.Replace("cards: true", "metadata: keep\npdf: true", StringComparison.Ordinal)
        )
        {
            Variables = { ["PATH"] = "/nowhere" },
            Host = system,
            IsUnpaged = true,
        };
        var ran = await bench.Run("doctor");
        ran.Code.ShouldBe(3);
        ran.Output.ShouldContain("Paged.js: missing (this site needs it: pdf: true)\n");
        ran.Output.Split('\n')
            .Count(line => line == "  npm ci --prefix theme/paper --ignore-scripts")
            .ShouldBe(1, ran.Output);
        ran.Output.ShouldContain("what this machine lacks: Chromium, Paged.js. ");
        (await bench.Run("doctor", "--all")).Output.ShouldNotContain("Debian: npm");
    }

    [Fact]
    public async Task What_is_built_in_is_told_and_without_PDFs_nothing_needs_it()
    {
        using var bench = Bench(Site);
        (await bench.Run("doctor")).Output.ShouldContain("Paged.js: built in\n");
        using var other = new CliBench(Site) { Variables = { ["PATH"] = "/nowhere" }, IsUnpaged = true };
        (await other.Run("doctor")).Output.ShouldContain("Paged.js: missing\n");
    }

    [Fact]
    public async Task At_a_terminal_it_says_the_same()
    {
        using var bench = new CliBench(Site)
        {
            Variables = { ["PATH"] = "/nowhere" },
            IsTerminal = true,
            Host = HostSystem.Debian,
        };
        var ran = await bench.Run("doctor");
        ran.Code.ShouldBe(3);
        System
            .Text.RegularExpressions.Regex.Replace(ran.Output, "\e\\[[0-9;]*m", "")
            .ShouldContain("sudo apt-get install qpdf");
    }

    private static CliBench Bench(string site, HostSystem? system = HostSystem.Debian) =>
        new(site) { Variables = { ["PATH"] = "/nowhere" }, Host = system };
}
