using System.Diagnostics;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A moment is the same on every machine, and one that cannot be known publishes nothing.</summary>
public sealed class ZoneTests
{
    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example Office, ko: 예시 사무소}
        languages: [en, ko]
        time-zone: Asia/Seoul
        -- letters/2024-06-01-a/en.md --
        ---
        title: A
        embargo: 2024-06-01T09:00
        ---

        Text.
        """;

    [Fact]
    public async Task A_machine_without_a_database_of_zones_holds_a_document_as_long_as_any_other()
    {
        using var bench = new CliBench(Site);
        var nothing = Directory.CreateDirectory(Path.Combine(bench.Folder, "nothing")).FullName;
        (await WithoutZones(bench, nothing, "build", "--at", "2024-06-01T08:59")).ShouldBe((0, false));
        (await WithoutZones(bench, nothing, "build", "--at", "2024-06-01T09:00")).ShouldBe((0, true));
    }

    [Fact]
    public async Task A_zone_that_nobody_knows_is_told_once_and_nothing_is_made_begun_or_exported()
    {
        using var bench = new CliBench(Site.Replace("Asia/Seoul", "Asia/Seol", StringComparison.Ordinal));
        var built = await bench.Run("build", "--at", "2030-01-01");
        built.Code.ShouldBe(1);
        built.Output.ShouldContain("PUB208");
        built.Output.ShouldContain("Did you mean \"Asia/Seoul\"?");
        built.Output.ShouldContain("1 error.");
        bench.Has("output/index.html").ShouldBeFalse();
        (await bench.Run("new", "letter", "Hello")).Code.ShouldBe(1);
        (await bench.Run("export", "--format", "json")).Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("date: 2016-03-13T02:30:00")]
    [InlineData("published: 2016-03-13T02:30")]
    [InlineData("updated: 2016-03-13 02:30")]
    [InlineData("embargo: 2016-03-13T02:30")]
    public Task A_time_that_no_clock_showed_is_told_with_the_two_it_may_mean(string line) =>
        ASite
            .With(NewYork("2016-03-13", line))
            .Fails(found =>
            {
                var one = found.ShouldHaveSingleItem();
                one.Rule.ShouldBe(TimeRules.TimeSkipped);
                DiagnosticText.Render(one).ShouldContain("2016-03-13T01:30:00-05:00 or 2016-03-13T03:30:00-04:00");
            });

    [Fact]
    public Task A_date_that_came_twice_is_the_first_and_somebody_is_told() =>
        ASite
            .With(NewYork("2016-11-06", "date: 2016-11-06T01:30"))
            .Builds(site =>
            {
                site.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(TimeRules.TimeTwice);
                AtomFeed.Of(site.Feed("/feed.xml").Entries.Single(), "published").ShouldBe("2016-11-06T01:30:00-04:00");
            });

    [Fact]
    public Task An_embargo_that_came_twice_holds_until_somebody_says_which() =>
        ASite
            .With(NewYork("2016-11-06", "embargo: 2016-11-06T01:30"))
            .Fails(found => found.ShouldHaveSingleItem().Rule.ShouldBe(TimeRules.EmbargoTwice));

    [Theory]
    [InlineData("2016-03-13T02:30", "2016-03-13T01:30:00-05:00 or 2016-03-13T03:30:00-04:00")]
    [InlineData("2016-11-06T01:30", "2016-11-06T01:30:00-04:00 or 2016-11-06T01:30:00-05:00")]
    public async Task A_moment_on_the_command_line_that_is_none_or_two_ends_with_2_and_both(string at, string both)
    {
        using var bench = new CliBench(NewYork("2016-03-13", "date: 2016-03-13"));
        foreach (var verb in new[] { "build", "mirror" })
        {
            var ran = await bench.Run(verb, "--at", at);
            ran.Code.ShouldBe(2, ran.Output + ran.Error);
            ran.Error.ShouldContain(both);
        }
    }

    private static string NewYork(string day, string line) =>
        $"""
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            time-zone: America/New_York
            -- letters/{day}-a/document.yml --
            {line}
            """;

    private static async Task<(int Code, bool IsPublished)> WithoutZones(
        CliBench bench,
        string nothing,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "publish.dll"), .. arguments]
        )
        {
            WorkingDirectory = bench.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TZDIR"] = nothing, ["TZ"] = "" },
        };
        using var program = Process.Start(start)!;
        var said = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await said;
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, bench.Has("output/letters/2024/06/01/a/index.html"));
    }
}
