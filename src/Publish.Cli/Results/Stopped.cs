using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>The user interrupted the program.</summary>
internal sealed record Stopped : Answer
{
    public override ExitCode Exit => ExitCode.Stopped;

    public override void WriteTo(Presenter to) => to.ErrorLines(["Stopped. The last site stands as it stood."]);
}
