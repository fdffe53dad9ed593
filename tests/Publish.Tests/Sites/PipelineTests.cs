using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>What these tests build with is what the program builds with.</summary>
public sealed partial class PipelineTests
{
    [Fact]
    public void The_program_adds_every_pipeline_once() =>
        Added()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Publish", "Program.cs")))
            .Select(match => match.Groups[1].Value)
            .ShouldBe(Press.Pipelines.Select(pipeline => pipeline.Name), ignoreOrder: true);

    [GeneratedRegex(@"^\s*\.AddPipeline<(\w+)>", RegexOptions.Multiline)]
    private static partial Regex Added();
}
