using System.Diagnostics;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>What comes into the house was chosen by somebody, and what leaves it is listed.</summary>
public sealed class SupplyTests
{
    private static string Ci => Source.Read(".github/workflows/ci.yml");

    [Fact]
    public void Workflows_name_actions_by_their_commits_and_may_read_and_no_more() =>
        Source.ShouldBeNone(
            from file in Source.Files(".github/workflows", "*.yml", "*.yaml")
            from fault in Workflow.Faults(Source.Read(file))
            select $"{file} {fault}"
        );

    [Theory]
    [InlineData("@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", "@v4")]
    [InlineData("@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", "@main # v4.2.2")]
    [InlineData("@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", "@11bd719 # v4.2.2")]
    [InlineData("@67a3573c9a986a3f9c594539f4ab511d57bb3ce9 # v4.3.1", "@67a3573c9a986a3f9c594539f4ab511d57bb3ce9")]
    [InlineData("  contents: read", "  contents: write")]
    [InlineData("permissions:\n  contents: read\n", "")]
    [InlineData("  pull_request:", "  pull_request_target:")]
    [InlineData(".ci/run\n", ".ci/run ${{ github.event.pull_request.title }}\n")]
    [InlineData("persist-credentials: false", "fetch-depth: 1")]
    public void A_workflow_that_lets_something_in_is_caught(string safe, string unsafely)
    {
        Ci.ShouldContain(safe);
        Workflow.Faults(Ci.Replace(safe, unsafely, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Ci_restores_what_is_locked_and_fails_for_known_holes()
    {
        var settings = Source.Read("src/Directory.Build.props");
        settings.ShouldContain("<RestoreLockedMode Condition=\"'$(CI)' == 'true'\">true</RestoreLockedMode>");
        settings.ShouldContain("<NuGetAudit>true</NuGetAudit>");
        settings.ShouldContain("<NuGetAuditMode>all</NuGetAuditMode>");
        settings.ShouldContain(
            "<WarningsNotAsErrors Condition=\"'$(CI)' != 'true'\">$(WarningsNotAsErrors);NU1901;NU1902;NU1903;NU1904</WarningsNotAsErrors>"
        );
        Source.Read(".ci/run").ShouldContain("npm audit");
        Source.Read("tests/run").ShouldContain("npm ci --prefix tests/tools --ignore-scripts");
    }

    [Fact]
    public void The_bill_of_a_release_lists_every_locked_package_but_analyzers_with_its_hash_and_is_the_same_each_time()
    {
        var bill = Bill();
        Bill().ShouldBe(bill);
        using var read = JsonDocument.Parse(bill);
        var listed = read.RootElement.GetProperty("components").EnumerateArray().ToList();
        var locked =
            from folder in new[]
            {
                "src/Publish",
                "src/Publish.Cli",
                "src/Publish.Engine",
                "src/Publish.Model",
                "theme",
            }
            from framework in JsonDocument
                .Parse(Source.Read(folder + "/packages.lock.json"))
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
            from package in framework.Value.EnumerateObject()
            where package.Value.GetProperty("type").GetString() != "Project" && !Analyzers.Contains(package.Name)
            select $"{package.Name} {package.Value.GetProperty("resolved").GetString()}";
        listed
            .Select(one => $"{one.GetProperty("name").GetString()} {one.GetProperty("version").GetString()}")
            .Except(locked)
            .ShouldBe(["Paged.js 0.4.3"]);
        locked.Distinct().Count().ShouldBe(listed.Count - 1);
        listed.ShouldAllBe(one => one.GetProperty("hashes")[0].GetProperty("content").GetString()!.Length == 128);
        listed.ShouldAllBe(one => one.GetProperty("licenses").GetArrayLength() == 1);
    }

    /// <summary>Packages that take part in the build alone, and are in no release.</summary>
    private static readonly string[] Analyzers = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static string Bill()
    {
        using var node = Process.Start(
            new ProcessStartInfo("node", [".ci/bill.mjs"])
            {
                WorkingDirectory = Source.Root,
                RedirectStandardOutput = true,
            }
        )!;
        var said = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0);
        return said;
    }
}
