using Publish.Cli.Explanations;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli.Explanations;

public class ProblemPageTests
{
    [Fact]
    public void The_page_in_the_repository_explains_the_rules_as_they_are() =>
        File.ReadAllText(Path.Combine(Repository.Root, "input", ProblemPage.FileName))
            .ShouldBe(ProblemPage.Markdown, "Run: dotnet run --project src/Publish -- schema");

    [Fact]
    public void Every_code_has_its_heading() =>
        RuleBook.All.ShouldAllBe(rule => ProblemPage.Markdown.Contains($"\n## {rule.Code}", StringComparison.Ordinal));
}
