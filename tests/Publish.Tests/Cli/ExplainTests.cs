using Publish.Cli.Explanations;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class ExplainTests
{
    [Fact]
    public async Task Every_code_is_explained_with_its_wrong_example()
    {
        using var bench = new CliBench();
        foreach (var rule in RuleBook.All)
        {
            var ran = await bench.Run("explain", rule.Code.ToLowerInvariant());
            ran.Code.ShouldBe(0);
            ran.Output.ShouldContain(rule.Code);
            ran.Output.ShouldContain("What to do:");
            ran.Output.ShouldNotContain("{0}");
        }
    }

    [Fact]
    public async Task A_mistyped_code_is_answered_with_the_nearest()
    {
        using var bench = new CliBench();
        var ran = await bench.Run("explain", "PBU200");
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain("PUB200");
    }

    [Fact]
    public async Task Without_a_code_all_are_listed()
    {
        using var bench = new CliBench();
        (await bench.Run("explain"))
            .Output.Split('\n')
            .Count(line => line.StartsWith("PUB", StringComparison.Ordinal))
            .ShouldBe(RuleBook.All.Length);
    }
}
