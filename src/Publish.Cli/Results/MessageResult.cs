using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>A message of one line.</summary>
internal sealed record MessageResult(string Message) : Answer
{
    public override void WriteTo(Presenter to) => to.Line(Message);
}
