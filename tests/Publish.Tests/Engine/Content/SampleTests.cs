using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Content;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_is_read_without_a_complaint()
    {
        var findings = new Findings();
        var newsroom = NewsroomReader.Read(InputReader.Read(Path.Combine(Repository.Root, "input")), findings);
        string.Join("\n", findings.Sorted().Select(DiagnosticText.Render)).ShouldBe("");
        newsroom.ShouldNotBeNull().Documents.Length.ShouldBeGreaterThan(15);
    }
}
