using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>Said in one line.</summary>
internal sealed record MessageResult(string Message) : Answer
{
    public override void WriteTo(Presenter to) => to.Line(Message);
}
