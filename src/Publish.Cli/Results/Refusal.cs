using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>Nothing was done, for a reason that the user can correct.</summary>
internal sealed record Refusal(string Message, ExitCode Code) : Answer
{
    public override ExitCode Exit => Code;

    public override void WriteTo(Presenter to) => to.ErrorLines(Message.Split('\n'));
}
