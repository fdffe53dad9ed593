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
        var run = Source.Read("tests/run");
        run.ShouldContain("npm ci --prefix tests/tools --ignore-scripts");
        run.IndexOf("npm ci --prefix theme/paper --ignore-scripts", StringComparison.Ordinal)
            .ShouldBeInRange(0, run.IndexOf("dotnet build", StringComparison.Ordinal));
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
                "src/Publish.Export",
                "src/Publish.Import",
                "src/Publish.Metadata",
                "src/Publish.Model",
                "src/Publish.Printing",
                "src/Publish.Translation",
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
            .ShouldBe([$"pagedjs {Locked.GetProperty("version").GetString()}"]);
        locked.Distinct().Count().ShouldBe(listed.Count - 1);
        listed.ShouldAllBe(one => Hash(one).Length == 128);
        listed.ShouldAllBe(one => one.GetProperty("licenses").GetArrayLength() == 1);
        var paged = listed.Single(one => one.GetProperty("name").GetString() == "pagedjs");
        ("sha512-" + Convert.ToBase64String(Convert.FromHexString(Hash(paged)))).ShouldBe(
            Locked.GetProperty("integrity").GetString()
        );
        paged.GetProperty("licenses")[0].GetProperty("expression").GetString().ShouldBe("MIT");
    }

    /// <summary>Packages that take part in the build alone, and are in no release.</summary>
    private static readonly string[] Analyzers = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private static JsonElement Locked => NpmPackages("theme/paper").GetProperty("node_modules/pagedjs");

    [Theory]
    [InlineData("theme/paper")]
    [InlineData("tests/tools")]
    [InlineData(".ci/netlify-tools")]
    public void Packages_from_npm_are_locked_by_exact_versions_and_hashes(string folder)
    {
        var asked = JsonDocument.Parse(Source.Read(folder + "/package.json")).RootElement.GetProperty("dependencies");
        var packages = NpmPackages(folder);
        JsonElement.DeepEquals(packages.GetProperty("").GetProperty("dependencies"), asked).ShouldBeTrue();
        Source.ShouldBeNone(
            from package in asked.EnumerateObject()
            where
                packages.GetProperty("node_modules/" + package.Name).GetProperty("version").GetString()
                != package.Value.GetString()
            select $"{folder}: {package.Name} is not locked as it is asked for"
        );
        Source.ShouldBeNone(
            from package in packages.EnumerateObject()
            where
                package.Name.StartsWith("node_modules/", StringComparison.Ordinal)
                && package.Value.TryGetProperty("version", out _)
                && !package.Value.TryGetProperty("integrity", out _)
            select $"{folder}: {package.Name} has no hash"
        );
    }

    [Fact]
    public void A_package_that_ships_is_no_judge_besides() =>
        NpmPackages("tests/tools").TryGetProperty("node_modules/pagedjs", out _).ShouldBeFalse();

    private static JsonElement NpmPackages(string folder) =>
        JsonDocument.Parse(Source.Read(folder + "/package-lock.json")).RootElement.GetProperty("packages");

    private static string Hash(JsonElement component) =>
        component.GetProperty("hashes")[0].GetProperty("content").GetString()!;

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
