using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>It was not done, and the person who asked can mend it.</summary>
internal sealed record Refusal(string Message, ExitCode Code) : Answer
{
    public override ExitCode Exit => Code;

    public override void WriteTo(Presenter to) => to.ErrorLines(Message.Split('\n'));
}
