using Publish.Cli.Printing;

namespace Publish.Cli.Answers;

/// <summary>Text for another program, printed as it is.</summary>
internal sealed record Script(string Text) : Answer
{
    public override void WriteTo(Presenter to) => to.Verbatim(Text);
}
