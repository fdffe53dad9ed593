using Publish.Cli.Printing;
using Publish.Engine.Write;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class TerminalTests
{
    [Fact]
    public void There_is_always_something_to_say_of_a_build_also_before_and_between_its_phases()
    {
        var progress = new BuildProgress(TimeProvider.System);
        TerminalPresenter.Words(progress).ShouldNotBeEmpty();
        foreach (var phase in Enum.GetValues<BuildPhase>())
        {
            progress.Enter(phase, total: 3);
            TerminalPresenter.Words(progress).ShouldBe($"{phase} 0 of 3");
            progress.Enter(phase);
            TerminalPresenter.Words(progress).ShouldBe(phase.ToString());
        }
        progress.Enter(null);
        TerminalPresenter.Words(progress).ShouldNotBeEmpty();
    }
}
