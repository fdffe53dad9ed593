using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>Text for another program, printed unchanged.</summary>
internal sealed record CompletionScript(string Text) : Answer
{
    public override void WriteTo(Presenter to) => to.Verbatim(Text);
}
