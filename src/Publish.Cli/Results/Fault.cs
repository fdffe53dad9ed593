using Publish.Cli.Presenters;

namespace Publish.Cli.Results;

/// <summary>An unexpected exception: a fault of the program or of a theme.</summary>
internal sealed record Fault(Exception Exception) : Answer
{
    public override ExitCode Exit => ExitCode.Environment;

    public override void WriteTo(Presenter to) =>
        to.ErrorLines([
            "This is a fault of Publish or of a theme, not of your texts. Nothing was changed. Please report it with these lines:",
            .. Exception.ToString().ReplaceLineEndings("\n").Split('\n'),
        ]);
}
