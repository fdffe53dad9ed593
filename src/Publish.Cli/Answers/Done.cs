using Publish.Cli.Printing;

namespace Publish.Cli.Answers;

/// <summary>Said in one line.</summary>
internal sealed record Done(string Message) : Answer
{
    public override void WriteTo(Presenter to) => to.Line(Message);
}
